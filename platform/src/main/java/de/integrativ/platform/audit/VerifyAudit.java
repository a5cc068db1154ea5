package de.integrativ.platform.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * {@code ./dev audit verify}: a program of its own, so that it also tells the truth where a service would not. Its
 * arguments are the base port, the state directory of the whole system, and the services; none means all.
 */
public final class VerifyAudit {

    private static final List<String> SERVICES = List.of("referral", "casework", "network", "reporting");
    private static final int OF_POSTGRES = 3;
    private static final int UNKNOWN = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Clock clock;

    VerifyAudit(Map<String, String> environment, PrintStream out, Clock clock) {
        this.environment = environment;
        this.out = out;
        this.clock = clock;
    }

    /** Ends with 1 if anything is wrong, with 2 if it could not be found out: heads that are lost tell nothing. */
    public static void main(String[] arguments) {
        System.exit(new VerifyAudit(System.getenv(), System.out, Clock.systemUTC()).verify(List.of(arguments)));
    }

    int verify(List<String> arguments) {
        int base = Integer.parseInt(arguments.get(0));
        Path state = Path.of(arguments.get(1));
        List<String> services = arguments.size() > 2 ? arguments.subList(2, arguments.size()) : SERVICES;
        int worst = 0;
        for (String service : services) {
            worst = Math.max(worst, verify(service.replace("-service", ""), base, state));
        }
        return worst;
    }

    private int verify(String service, int base, Path state) {
        if (!service.matches("[a-z]+")) {
            out.println(service + ": that is no name of a service; there are " + String.join(", ", SERVICES));
            return UNKNOWN;
        }
        try {
            KeptOutside kept = KeptOutside.ofSystem(service, state);
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            try (Connection connection = connect(service, base)) {
                return told(service, kept.heads().size(), new ChainCheck(connection, kept, today).run());
            }
        } catch (SQLException | IOException e) {
            out.println(service + ": could not be looked at: " + e.getMessage());
            return UNKNOWN;
        }
    }

    private int told(String service, int kept, ChainCheck.Outcome outcome) {
        outcome.notes().forEach(note -> out.println(service + ": " + note));
        outcome.findings().forEach(finding -> out.println(service + ", " + finding));
        out.printf(
                "%s: %s; %d links up to position %d, compared with %d heads that are kept outside%n",
                service,
                outcome.sound() ? "sound" : outcome.findings().size() + " findings",
                outcome.links(),
                outcome.last(),
                kept);
        if (kept == 0 && outcome.last() > 0) {
            out.println(service
                    + ": no head is kept outside the database, so it cannot be told whether the end was cut off or"
                    + " the chain written anew");
            return UNKNOWN;
        }
        return outcome.sound() ? 0 : 1;
    }

    private Connection connect(String service, int base) throws SQLException {
        String place = environment.getOrDefault("DB_SERVER", "127.0.0.1:" + (base + OF_POSTGRES));
        String user = service + "_audit";
        return DriverManager.getConnection(
                "jdbc:postgresql://" + place + "/" + service,
                user,
                environment.getOrDefault("DB_AUDIT_PASSWORD", user));
    }
}
