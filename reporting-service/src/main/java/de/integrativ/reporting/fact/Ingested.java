package de.integrativ.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.platform.event.Envelope;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every fact that holds, in our own order of arrival. */
@ApplicationScoped
class Ingested {

    private final Sql sql;

    Ingested(Sql sql) {
        this.sql = sql;
    }

    /** Holds the order's row until commit: who comes later has a higher number and was not visible before. */
    long next() {
        return sql.one("update ingest_ordinal set last = last + 1 returning last", row -> row.getLong(1));
    }

    /** @param way none for a counter and for a withdrawal, which belong to nobody */
    void keep(long ordinal, @Nullable UUID way, Envelope envelope, JsonNode body) {
        sql.update(
                """
                insert into ingested (ordinal, way, source, type, occurred_at, recorded_at, body)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb))""",
                ordinal,
                way,
                envelope.source(),
                envelope.type(),
                envelope.occurredAt().atOffset(ZoneOffset.UTC),
                envelope.recordedAt().atOffset(ZoneOffset.UTC),
                body.toString());
    }

    void forget(UUID way) {
        sql.update("delete from ingested where way = ?", way);
    }
}
