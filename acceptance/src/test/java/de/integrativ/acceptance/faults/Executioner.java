package de.integrativ.acceptance.faults;

import de.integrativ.acceptance.faults.plan.Kill;
import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Pause;
import de.integrativ.acceptance.stack.Supervised;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries a plan of kills out and keeps count. */
final class Executioner {

    /** Fewer open events than this is no backlog. */
    private static final long BACKLOG = 50;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KillableSystem stack;
    private final Run run;
    private final List<Recovery> recoveries = new ArrayList<>();
    private final Map<Kill.Victim, Integer> killed = new EnumMap<>(Kill.Victim.class);
    private int underBacklog;
    private int overlapping;

    Executioner(KillableSystem stack, Run run) {
        this.stack = stack;
        this.run = run;
    }

    /** @param before brings new load before each kill */
    void carryOut(List<Kill> kills, Runnable before) {
        List<Supervised> down = new ArrayList<>();
        long died = 0;
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            boolean nextOverlaps = i + 1 < kills.size() && kills.get(i + 1).overlaps();
            if (!kill.overlaps()) {
                before.run();
                Pause.of(kill.pause());
                died = System.nanoTime();
            }
            Supervised victim = victim(kill);
            long open = run.backlog();
            victim.kill();
            down.add(victim);
            count(kill, open);
            System.out.printf(
                    "kill %2d: %-20s under a backlog of %5d%s%n",
                    i + 1, victim.name(), open, kill.overlaps() ? ", the one before is still dead" : "");
            Pause.of(kill.down());
            if (!nextOverlaps) {
                recoveries.add(revive(down, died));
                System.out.println("  " + recoveries.get(recoveries.size() - 1));
                down.clear();
            }
        }
    }

    private Recovery revive(List<Supervised> dead, long died) {
        String names = dead.stream().map(Supervised::name).collect(Collectors.joining(" and "));
        long started = System.nanoTime();
        dead.forEach(Supervised::start);
        dead.forEach(server -> server.awaitReady(PATIENCE));
        Duration ready = Duration.ofNanos(System.nanoTime() - started);
        run.awaitAnswer(PATIENCE);
        return new Recovery(names, ready, Duration.ofNanos(System.nanoTime() - died));
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

    List<Recovery> recoveries() {
        return List.copyOf(recoveries);
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

    Map<Kill.Victim, Integer> kinds() {
        return killed;
    }

    int killed() {
        return killed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
