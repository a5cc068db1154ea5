package de.integrativ.reporting.fact;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which way is whose journey: the only place where the two meet. */
@ApplicationScoped
class Journeys {

    private final Sql sql;

    Journeys(Sql sql) {
        this.sql = sql;
    }

    /** @return none if the journey's facts were taken back: what comes later is not taken */
    Optional<UUID> way(JourneyId journey) {
        sql.update(
                "insert into journey (journey, way) values (?, ?) on conflict do nothing",
                journey.value(),
                UUID.randomUUID());
        return known(journey);
    }

    Optional<UUID> known(JourneyId journey) {
        return sql
                .list(
                        "select way from journey where journey = ? and way is not null",
                        row -> row.getObject(1, UUID.class),
                        journey.value())
                .stream()
                .findFirst();
    }

    /** Leaves a bar, whether or not a fact had come. */
    void forget(JourneyId journey) {
        sql.update(
                "insert into journey (journey, way) values (?, null) on conflict (journey) do update set way = null",
                journey.value());
    }
}
