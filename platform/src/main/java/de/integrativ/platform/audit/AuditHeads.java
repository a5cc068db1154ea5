package de.integrativ.platform.audit;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Publishes the heads of sealed days: on the signals they are out of this database's reach. */
@ApplicationScoped
class AuditHeads {

    record Sealed(LocalDate day, long links, String head) {}

    private final Outbox outbox;
    private final Wall wall;
    private final ThisService service;
    private final Clock clock;

    AuditHeads(Outbox outbox, Wall wall, ThisService service, Clock clock) {
        this.outbox = outbox;
        this.wall = wall;
        this.service = service;
        this.clock = clock;
    }

    /** Told before it is marked as told: after a crash it is told twice, with the same words. */
    void tell(Connection audit) throws SQLException {
        for (Sealed sealed : untold(audit)) {
            wall.within(
                    SystemRole.JOB,
                    () -> outbox.signal(
                            JourneyId.ofAnnouncements(service.party()),
                            new Message(Types.AUDIT_SEALED, clock.instant(), sealed)));
            try (var told = audit.prepareStatement("update audit_day set published = true where day = ?")) {
                told.setObject(1, sealed.day());
                told.executeUpdate();
            }
        }
    }

    private static List<Sealed> untold(Connection audit) throws SQLException {
        List<Sealed> untold = new ArrayList<>();
        try (var select = audit.prepareStatement(
                        "select day, last_link - first_link + 1, head from audit_day where not published order by day");
                var row = select.executeQuery()) {
            while (row.next()) {
                untold.add(new Sealed(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        HexFormat.of().formatHex(row.getBytes(3))));
            }
        }
        return untold;
    }
}
