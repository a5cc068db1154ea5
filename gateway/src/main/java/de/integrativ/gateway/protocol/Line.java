package de.integrativ.gateway.protocol;

import de.integrativ.gateway.shell.Labels;
import java.time.OffsetDateTime;
import java.util.Comparator;

/** An entry of one service's log. */
public record Line(String service, AuditClients.Entry entry) {

    static final Comparator<Line> NEWEST_FIRST = Comparator.comparing(
                    (Line line) -> OffsetDateTime.parse(line.entry.at()).toInstant())
            .reversed();

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /** What it is called on the screen; an address that no use case named stays as it is. */
    public String object() {
        return Labels.known(entry.object(), "audit-object")
                ? Labels.label(entry.object(), "audit-object")
                : entry.object();
    }

    public boolean single() {
        return !entry.objectId().equals(NOBODY);
    }

    public boolean list() {
        return entry.shown() > 0;
    }
}
