package de.integrativ.local;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param dieWith id of the process with which the system ends, or none
 * @param sample also provision the service that exists in the platform's tests only
 * @param containers the servers are containers, not processes
 * @param replicas processes of each service
 * @param empty without the demonstration's data
 * @param root the repository, where the built services lie
 */
record Options(
        String command,
        Ports ports,
        StateDir state,
        Path county,
        boolean testLogins,
        boolean sample,
        boolean dryRun,
        @Nullable Long dieWith,
        boolean containers,
        int replicas,
        boolean empty,
        Path root) {

    static Options parse(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new CannotStart("Say what to do: servers, up or provision.");
        }
        Arguments given = new Arguments(arguments.subList(1, arguments.size()));
        int base = Integer.parseInt(given.value("--ports", portsFromEnvironment()));
        String dieWith = given.value("--die-with", "");
        Options options = new Options(
                arguments.getFirst(),
                new Ports(base),
                new StateDir(Path.of(given.value("--state", ".state/" + base)).toAbsolutePath()),
                Path.of(given.value("--county", "deploy/county/coesfeld.yaml")).toAbsolutePath(),
                given.flag("--test-logins"),
                given.flag("--sample"),
                given.flag("--dry-run"),
                dieWith.isEmpty() ? null : Long.valueOf(dieWith),
                given.flag("--containers"),
                Integer.parseInt(given.value("--replicas", "1")),
                given.flag("--empty"),
                Path.of("").toAbsolutePath());
        given.refuseRest();
        return options;
    }

    private static String portsFromEnvironment() {
        String set = System.getenv("INTEGRATIV_PORTS");
        return set == null || set.isBlank() ? "18400" : set;
    }
}
