package de.integrativ.acceptance.faults;

import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Pause;
import de.integrativ.acceptance.stack.Supervised;
import java.time.Duration;
import java.util.List;

/** What lasts: the database away for minutes, and everything else started anew while Keycloak is down. */
final class Absences {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KillableSystem stack;
    private final Run run;

    Absences(KillableSystem stack, Run run) {
        this.stack = stack;
        this.run = run;
    }

    /** @return how many of the services' processes lived through it */
    long ofDatabase(Duration time) {
        List<Long> before = pids();
        stack.database().kill();
        System.out.println("the database is away for " + time.toSeconds() + " s under a backlog of " + run.backlog());
        Pause.of(time);
        long back = System.nanoTime();
        stack.database().start();
        stack.database().awaitReady(PATIENCE);
        run.awaitAnswer(PATIENCE);
        Run.say("  events were answered again %.1f s after its start", back);
        List<Long> after = pids();
        stack.services().forEach(service -> service.awaitReady(PATIENCE));
        stack.keycloak().awaitReady(PATIENCE);
        return before.stream().filter(after::contains).count();
    }

    /** @return how many events were answered while Keycloak was still away */
    long ofKeycloakWhileAllElseRestarts() {
        stack.keycloak().kill();
        stack.broker().kill();
        stack.services().forEach(Supervised::kill);
        long dead = run.answered();
        System.out.println("broker and services restart while Keycloak is down, under a backlog of " + run.backlog());
        long back = System.nanoTime();
        stack.broker().start();
        stack.services().forEach(Supervised::start);
        stack.broker().awaitReady(PATIENCE);
        stack.services().forEach(service -> service.awaitReady(PATIENCE));
        run.awaitAnswer(PATIENCE);
        Run.say("  events were answered again %.1f s after their start", back);
        long answered = run.answered() - dead;
        stack.keycloak().start();
        stack.keycloak().awaitReady(PATIENCE);
        return answered;
    }

    private List<Long> pids() {
        return stack.services().stream()
                .filter(Supervised::alive)
                .map(Supervised::pid)
                .toList();
    }
}
