package de.integrativ.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.faults.checker.Violation;
import de.integrativ.acceptance.faults.load.PlannedWay;
import de.integrativ.acceptance.faults.mutant.Mutant;
import de.integrativ.acceptance.faults.mutant.MutantJar;
import de.integrativ.acceptance.faults.stack.FaultStack;
import de.integrativ.acceptance.faults.stack.Layout;
import de.integrativ.acceptance.faults.stack.Pause;
import de.integrativ.acceptance.faults.stack.Provisioned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A checker that passes everything would pass the fault run too: it must convict a system that lacks a safeguard. */
class MutantsFaultsIT {

    private static final int WAVES = 8;
    private static final int WAYS_EACH = 40;
    private static final int FREEZES_EACH = 4;
    /** Between reading its rows and hearing of them the relay waits: the longer, the more is written meanwhile. */
    private static final Duration FROZEN = Duration.ofMillis(600);

    private static final Duration GAP = Duration.ofMillis(120);
    private static final Duration REST = Duration.ofSeconds(20);
    private static Provisioned provisioned;

    private final Random random = new Random(Long.getLong("faults.seed", 1));

    @BeforeAll
    static void provision() throws Exception {
        provisioned = Provisioned.keep(Layout.ofBuild("mutants"));
    }

    @Test
    void the_system_itself_is_acquitted() throws Exception {
        try (FaultStack stack = FaultStack.start(provisioned)) {
            stack.startServices(1, Map.of());

            assertEquals(List.of(), verdict(stack));
        }
    }

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void a_system_without_a_safeguard_is_convicted(Mutant mutant) throws Exception {
        try (FaultStack stack = FaultStack.start(provisioned)) {
            stack.startServices(1, MutantJar.environment(mutant, stack.layout().state()));

            List<Violation> violations = verdict(stack);

            System.out.println(mutant + ": " + violations.size() + " violations, e.g. "
                    + violations.stream().limit(2).toList());
            assertTrue(damaged(stack, mutant), mutant + " was not carried out: its place in the code has moved");
            assertFalse(violations.isEmpty(), mutant.name());
        }
    }

    private List<Violation> verdict(FaultStack stack) {
        try (Run run = new Run(stack)) {
            for (int wave = 0; wave < WAVES; wave++) {
                run.play(PlannedWay.several(wave * WAYS_EACH, WAYS_EACH, random, Run.TODAY));
                for (int i = 0; i < FREEZES_EACH; i++) {
                    stack.broker().freeze(FROZEN);
                    Pause.of(GAP);
                }
            }
            return run.verdict(REST);
        }
    }

    private static boolean damaged(FaultStack stack, Mutant mutant) throws IOException {
        try (Stream<Path> logs = Files.list(stack.layout().state().resolve("logs"))) {
            return logs.anyMatch(log -> says(log, "MUTANT " + mutant));
        }
    }

    private static boolean says(Path log, String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
