package de.integrativ.acceptance.faults.plan;

import de.integrativ.acceptance.faults.plan.Kill.Victim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Twenty-two deaths in random order: each kind of victim at least four times, three pairs that overlap. */
public final class KillPlan {

    private static final int SERVICES_KILLED = 8;
    private static final int OTHERS_KILLED = 5;
    private static final int PAIRS = 3;

    private KillPlan() {}

    /** @param processes how many service processes there are to choose from */
    public static List<Kill> of(long seed, int processes) {
        Random random = new Random(seed);
        List<Victim> victims = new ArrayList<>(Collections.nCopies(SERVICES_KILLED, Victim.SERVICE));
        List.of(Victim.BROKER, Victim.DATABASE, Victim.KEYCLOAK)
                .forEach(victim -> victims.addAll(Collections.nCopies(OTHERS_KILLED, victim)));
        Set<Integer> overlapping = new HashSet<>();
        do {
            Collections.shuffle(victims, random);
            overlapping.clear();
            for (int i = 1; i < victims.size() && overlapping.size() < PAIRS; i++) {
                // Different victims, and no three in a row: a pair is a pair.
                if (victims.get(i) != victims.get(i - 1) && !overlapping.contains(i - 1) && random.nextInt(3) == 0) {
                    overlapping.add(i);
                }
            }
        } while (overlapping.size() < PAIRS);
        List<Kill> kills = new ArrayList<>();
        for (int i = 0; i < victims.size(); i++) {
            kills.add(new Kill(
                    victims.get(i),
                    random.nextInt(processes),
                    Duration.ofMillis(50 + random.nextInt(950)),
                    Duration.ofMillis(200 + random.nextInt(2_800)),
                    overlapping.contains(i)));
        }
        return kills;
    }
}
