package de.integrativ.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.faults.checker.Violation;
import de.integrativ.acceptance.faults.load.LateCommit;
import de.integrativ.acceptance.faults.load.PlannedWay;
import de.integrativ.acceptance.faults.load.Script;
import de.integrativ.acceptance.faults.mutant.Mutant;
import de.integrativ.acceptance.faults.mutant.MutantJar;
import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Layout;
import de.integrativ.acceptance.stack.Provisioned;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A checker that passes everything would pass the fault run too: it must convict a system that lacks a safeguard. What
 * shows the lack is provoked in every run, so that the whole system is acquitted of just what the mutants are convicted of.
 */
class MutantsFaultsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static Provisioned provisioned;

    private final Random random = new Random(Long.getLong("faults.seed", 1));

    private interface Judging {
        List<Violation> of(Run run);
    }

    @BeforeAll
    static void provision() throws Exception {
        provisioned = Provisioned.once(Layout.ofBuild("faults"));
    }

    @Test
    void the_whole_system_is_acquitted() throws Exception {
        try (KillableSystem system = KillableSystem.start(provisioned)) {
            start(system, Map.of());

            List<Violation> violations = judged(system, run -> run.verdict(PATIENCE));

            assertEquals(List.of(), violations);
        }
    }

    /** @param rule one that nothing later can mend: what is late is no conviction */
    @ParameterizedTest
    @CsvSource({"POSITION_UP_TO_LAST, order", "NO_INBOX, refused", "NO_GAP_CHECK, refused", "NO_BAR, revived"})
    void a_system_without_a_safeguard_is_convicted(Mutant mutant, String rule) throws Exception {
        try (KillableSystem system = KillableSystem.start(provisioned)) {
            start(system, MutantJar.environment(mutant, system.layout().state()));

            List<Violation> violations = judged(system, run -> run.conviction(rule, PATIENCE)).stream()
                    .filter(violation -> violation.rule().equals(rule))
                    .toList();

            System.out.println(mutant + ": " + violations.size() + " violations, e.g. "
                    + violations.stream().limit(2).toList());
            assertTrue(
                    MutantJar.damaged(mutant, system.layout().state()),
                    mutant + " was not carried out: its place in the code has moved");
            assertTrue(!violations.isEmpty(), mutant + " did not break " + rule);
        }
    }

    private static void start(KillableSystem system, Map<String, String> mutation) {
        system.startServices(List.of("referral-service"), KillableSystem.REPLICAS, mutation);
        system.startServices(List.of("reporting-service"), 1, mutation);
    }

    private List<Violation> judged(KillableSystem system, Judging judging) throws SQLException {
        List<PlannedWay> ways = ways();
        try (Run run = new Run(system);
                LateCommit lateCommit = new LateCommit(system, ways.get(0).way().ref())) {
            run.play(ways);
            lateCommit.happen();
            return judging.of(run);
        }
    }

    /** Of the scripts that end where they began, in referral-service: it is that which is damaged. */
    private List<PlannedWay> ways() {
        List<Script> scripts = new ArrayList<>(Collections.nCopies(200, Script.WITHDRAWN));
        for (Script few : List.of(Script.SUBMITTED_ONLY, Script.REPEATED, Script.OUT_OF_ORDER, Script.BARRED)) {
            scripts.addAll(Collections.nCopies(5, few));
        }
        return IntStream.range(0, scripts.size())
                .mapToObj(number -> PlannedWay.of(number, scripts.get(number), random, Run.TODAY))
                .toList();
    }
}
