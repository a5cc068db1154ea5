package de.integrativ.network.feed;

import de.integrativ.network.consent.ConsentKnowledge;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Types;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feed as the platform's relay publishes it, one writer per agency, positions without gaps. */
@ApplicationScoped
public class AgencyFeed {

    /**
     * Content that was recalled, or whose consent is gone, is not given out, even where it still stands. A request is
     * held back while something of its journey waits to be understood, for it may be a withdrawal; whoever has read on
     * meanwhile gets it when casework-service, without a receipt for it, hands it over again.
     */
    private static final String PAGE = """
            select f.position, f.id, f.topic, f.key, f.source, f.sequence, f.epoch, f.occurred_at, f.recorded_at,
                   f.known_epoch, f.known_sequence,
                   case when locked then :void else f.type end as type,
                   case when locked then null else f.jose end as jose
            from feed f
            cross join lateral (
                select exists (
                    select 1 from network_request r left join consent_state c on c.consent_id = r.consent_id
                    where r.sealed_message = f.id
                      and (r.state = 'RECALLED' or c.state in ('WITHDRAWN', 'EXPIRED', 'REFUSED'))) as locked) l
            where f.agency = :agency and f.position > :after
              and not exists (
                  select 1 from network_request r join parking p on p.source = :owner and p.key = cast(r.journey_id as text)
                  where r.sealed_message = f.id and r.state <> 'RECALLED' and p.reason <> 'REFUSED')
            order by f.position limit :most""";

    private final EntityManager database;

    AgencyFeed(EntityManager database) {
        this.database = database;
    }

    /**
     * @param after none from the oldest that is kept
     * @throws PositionGone if what follows it may no longer be kept, or if it is not of this feed
     */
    List<FeedEntry> page(String agency, Optional<String> after, int most) {
        int epoch = epoch();
        long number = after.isEmpty() ? 0 : known(agency, epoch, after.get());
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("void", Types.VOID)
                .setParameter("agency", agency)
                .setParameter("owner", ConsentKnowledge.OWNER)
                .setParameter("after", number)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> entry((Tuple) row, epoch)).toList();
    }

    /** The sealed content of one message goes; its place in the order stays. */
    public void empty(UUID message) {
        database.createNativeQuery("update feed set type = :void, jose = '' where id = :message")
                .setParameter("void", Types.VOID)
                .setParameter("message", message)
                .executeUpdate();
    }

    private long known(String agency, int epoch, String after) {
        FeedPosition position = FeedPosition.parse(after).orElseThrow(PositionGone::new);
        long newest = number("select max(position) from feed_head where agency = :agency", agency, 0L);
        // Where nothing is kept any more, only who has read all of it has missed nothing.
        long oldest = number("select min(position) from feed where agency = :agency", agency, newest + 1);
        boolean kept = position.number() >= oldest - 1 && position.number() <= newest;
        if (position.epoch() != epoch || !kept) {
            throw new PositionGone();
        }
        return position.number();
    }

    private long number(String query, String agency, long otherwise) {
        Object found =
                database.createNativeQuery(query).setParameter("agency", agency).getSingleResult();
        return found instanceof Number number ? number.longValue() : otherwise;
    }

    private int epoch() {
        Object epoch =
                database.createNativeQuery("select max(epoch) from epoch").getSingleResult();
        return ((Number) epoch).intValue();
    }

    private static FeedEntry entry(Tuple row, int epoch) {
        Envelope envelope = new Envelope(
                row.get("id", UUID.class),
                row.get("type", String.class),
                row.get("source", String.class),
                row.get("topic", String.class),
                row.get("key", String.class),
                row.get("sequence", Number.class).longValue(),
                row.get("epoch", Number.class).intValue(),
                row.get("occurred_at", Instant.class),
                row.get("recorded_at", Instant.class));
        @Nullable String jose = row.get("jose", String.class);
        FeedPosition position =
                new FeedPosition(epoch, row.get("position", Number.class).longValue());
        Known known = new Known(
                row.get("known_epoch", Number.class).intValue(),
                row.get("known_sequence", Number.class).longValue());
        return new FeedEntry(position, envelope, known, jose == null || jose.isEmpty() ? null : jose);
    }
}
