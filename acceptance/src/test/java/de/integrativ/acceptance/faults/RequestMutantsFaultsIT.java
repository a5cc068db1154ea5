package de.integrativ.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.faults.checker.Violation;
import de.integrativ.acceptance.faults.load.PlannedWay;
import de.integrativ.acceptance.faults.load.Script;
import de.integrativ.acceptance.faults.mutant.Mutant;
import de.integrativ.acceptance.faults.mutant.MutantJar;
import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Layout;
import de.integrativ.acceptance.stack.Provisioned;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said about requests to partners convicts a system whose casework-service or network-service lacks a safeguard;
 * each by a rule that nothing later can mend. The whole system plays the same in {@link KillsFaultsIT}, and is acquitted.
 */
class RequestMutantsFaultsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Script> SCRIPTS =
            List.of(Script.ASKED_SYSTEM, Script.ASKED_PORTAL, Script.RECALLED_SYSTEM, Script.RECALLED_PORTAL);

    private final Random random = new Random(Long.getLong("faults.seed", 1));

    @ParameterizedTest
    @CsvSource({
        "FORM_FORGOTTEN, twice",
        "ANSWER_SWALLOWED, forgotten",
        "CONTENT_KEPT, readable",
        "RECALL_UNTOLD, unsettled"
    })
    void requests_without_a_safeguard_are_convicted(Mutant mutant, String rule) throws Exception {
        try (KillableSystem system = KillableSystem.start(Provisioned.once(Layout.ofBuild("faults")))) {
            system.startServices(
                    List.of("referral-service", "casework-service", "network-service"),
                    1,
                    MutantJar.environment(mutant, system.layout().state()));
            try (Run run = new Run(system)) {
                run.play(ways());

                List<Violation> violations = run.conviction(rule, PATIENCE).stream()
                        .filter(violation -> violation.rule().equals(rule))
                        .toList();

                System.out.println(mutant + ": " + violations.stream().limit(2).toList());
                assertTrue(MutantJar.damaged(mutant, system.layout().state()), mutant + " was not carried out");
                assertTrue(!violations.isEmpty(), mutant + " did not break " + rule);
            }
        }
    }

    private List<PlannedWay> ways() {
        return IntStream.range(0, SCRIPTS.size() * 4)
                .mapToObj(number -> PlannedWay.of(number, SCRIPTS.get(number % SCRIPTS.size()), random, Run.TODAY))
                .toList();
    }
}
