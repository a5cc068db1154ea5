package de.integrativ.network.consent;

import de.integrativ.county.County;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What casework-service, owner of the consents, has told of their force, and how old that is. Who cannot know that a
 * consent still holds shows nothing.
 */
@ApplicationScoped
public class ConsentKnowledge {

    public static final String OWNER = "/casework-service";

    private final EntityManager database;
    private final County county;
    private final Audit audit;
    private final Clock clock;

    ConsentKnowledge(EntityManager database, County county, Audit audit, Clock clock) {
        this.database = database;
        this.county = county;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ContentLocked if a consent it rests on is gone, or if nobody can know */
    @WithinWall
    public void mayBeRead(UUID request, JourneyId journey, Optional<UUID> consent) {
        if (stale() || parked(journey)) {
            audit.refused("request", request, "consent knowledge stale");
            throw new ContentLocked.KnowledgeStale();
        }
        if (consent.isPresent() && gone(consent.get())) {
            audit.refused("request", request, "consent gone");
            throw new ContentLocked.ConsentGone();
        }
    }

    /** @throws ContentLocked.KnowledgeStale if nobody can know of any consent whether it still holds */
    @WithinWall
    public void mustBeFresh() {
        if (stale()) {
            throw new ContentLocked.KnowledgeStale();
        }
    }

    @WithinWall(SystemRole.CONSUMER)
    public void learn(UUID consent, ConsentState state) {
        database.createNativeQuery("""
                        insert into consent_state (consent_id, state) values (:consent, :state)
                        on conflict (consent_id) do update set state = excluded.state""")
                .setParameter("consent", consent)
                .setParameter("state", state.name())
                .executeUpdate();
    }

    private boolean stale() {
        Object oldest = database.createNativeQuery("select min(as_of) from heard where source = :owner", Instant.class)
                .setParameter("owner", OWNER)
                .getSingleResult();
        return !(oldest instanceof Instant heard)
                || heard.isBefore(clock.instant().minus(county.consentStaleAfter()));
    }

    /** Something of this journey waits to be understood; it may be a withdrawal. */
    private boolean parked(JourneyId journey) {
        return !database.createNativeQuery(
                        "select 1 from parking where source = :owner and key = :key and reason <> 'REFUSED' limit 1")
                .setParameter("owner", OWNER)
                .setParameter("key", journey.toString())
                .getResultList()
                .isEmpty();
    }

    private boolean gone(UUID consent) {
        return !database.createNativeQuery("""
                        select 1 from consent_state
                        where consent_id = :consent and state in ('WITHDRAWN', 'EXPIRED', 'REFUSED')""")
                .setParameter("consent", consent)
                .getResultList()
                .isEmpty();
    }
}
