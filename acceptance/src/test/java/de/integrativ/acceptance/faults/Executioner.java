package de.integrativ.acceptance.faults;

import de.integrativ.acceptance.faults.plan.Kill;
import de.integrativ.acceptance.faults.stack.FaultStack;
import de.integrativ.acceptance.faults.stack.Pause;
import de.integrativ.acceptance.faults.stack.Supervised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Carries a plan of kills out and keeps count. */
final class Executioner {

    /** Fewer open events than this is no backlog. */
    private static final long BACKLOG = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final FaultStack stack;
    private final LongSupplier backlog;
    private final Map<Kill.Victim, Integer> killed = new EnumMap<>(Kill.Victim.class);
    private int underBacklog;
    private int overlapping;

    Executioner(FaultStack stack, LongSupplier backlog) {
        this.stack = stack;
        this.backlog = backlog;
    }

    /** @param before brings new load before each kill */
    void carryOut(List<Kill> kills, Runnable before) {
        List<Supervised> down = new ArrayList<>();
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            boolean nextOverlaps = i + 1 < kills.size() && kills.get(i + 1).overlaps();
            if (!kill.overlaps()) {
                before.run();
                Pause.of(kill.pause());
            }
            Supervised victim = victim(kill);
            long open = backlog.getAsLong();
            victim.kill();
            down.add(victim);
            count(kill, open);
            System.out.printf(
                    "kill %2d: %-20s under a backlog of %5d%s%n",
                    i + 1, victim.name(), open, kill.overlaps() ? ", the one before is still dead" : "");
            Pause.of(kill.down());
            if (!nextOverlaps) {
                down.forEach(Supervised::start);
                down.forEach(dead -> dead.awaitReady(PATIENCE));
                down.clear();
            }
        }
    }

    private Supervised victim(Kill kill) {
        return switch (kill.victim()) {
            case BROKER -> stack.broker();
            case DATABASE -> stack.database();
            case KEYCLOAK -> stack.keycloak();
            case SERVICE -> stack.services().get(kill.which());
        };
    }

    private void count(Kill kill, long open) {
        killed.merge(kill.victim(), 1, Integer::sum);
        underBacklog += open >= BACKLOG ? 1 : 0;
        overlapping += kill.overlaps() ? 1 : 0;
    }

    int underBacklog() {
        return underBacklog;
    }

    int overlapping() {
        return overlapping;
    }

    int killed(Kill.Victim victim) {
        return killed.getOrDefault(victim, 0);
    }

    int killed() {
        return killed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
