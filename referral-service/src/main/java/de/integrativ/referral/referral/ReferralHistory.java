package de.integrativ.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The timeline and the first meeting, as they are shown. */
@ApplicationScoped
class ReferralHistory {

    private final EntityManager entities;

    ReferralHistory(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<ReferralView.Step> steps(UUID referral) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select at, what, made_by from referral_step where referral_id = :referral order by seq",
                        Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream()
                .map(row -> new ReferralView.Step(
                        row.get("at", Instant.class), row.get("what", String.class), row.get("made_by", String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    ReferralView.@Nullable Meeting meeting(UUID referral) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select cast(held_on as text) as held_on, place, interpreter,
                               array_to_string(present, ',') as present
                        from first_meeting where referral_id = :referral and state = 'HELD'
                        """, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream()
                .map(row -> new ReferralView.Meeting(
                        LocalDate.parse(row.get("held_on", String.class)),
                        row.get("place", String.class),
                        row.get("interpreter", Boolean.class),
                        Arrays.asList(row.get("present", String.class).split(","))))
                .findFirst()
                .orElse(null);
    }
}
