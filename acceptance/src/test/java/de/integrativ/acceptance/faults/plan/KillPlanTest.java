package de.integrativ.acceptance.faults.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.faults.plan.Kill.Victim;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KillPlanTest {

    @Test
    void the_same_seed_kills_the_same_at_the_same_moments() {
        assertEquals(KillPlan.of(42, 8), KillPlan.of(42, 8));
        assertNotEquals(KillPlan.of(42, 8), KillPlan.of(43, 8));
    }

    @Test
    void every_plan_kills_enough_of_each_kind_and_in_three_overlapping_pairs() {
        LongStream.range(0, 500).mapToObj(seed -> KillPlan.of(seed, 8)).forEach(kills -> {
            assertTrue(kills.size() >= 20);
            for (Victim victim : Victim.values()) {
                assertTrue(kills.stream().filter(k -> k.victim() == victim).count() >= 4);
            }
            assertEquals(3, kills.stream().filter(Kill::overlaps).count());
            assertTrue(List.of(false).contains(kills.get(0).overlaps()));
        });
    }
}
