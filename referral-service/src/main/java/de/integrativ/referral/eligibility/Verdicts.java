package de.integrativ.referral.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The verdicts of submission, as they stood then. */
@ApplicationScoped
public class Verdicts {

    private final EntityManager entities;

    public Verdicts(EntityManager entities) {
        this.entities = entities;
    }

    public void add(UUID referral, List<CriterionVerdict> verdicts) {
        for (int place = 0; place < verdicts.size(); place++) {
            CriterionVerdict verdict = verdicts.get(place);
            entities.createNativeQuery("""
                            insert into eligibility_verdict (referral_id, place, code, verdict, reason)
                            values (:referral, :place, :code, :verdict, :reason)
                            """)
                    .setParameter("referral", referral)
                    .setParameter("place", place)
                    .setParameter("code", verdict.code())
                    .setParameter("verdict", verdict.verdict().name())
                    .setParameter("reason", verdict.reason())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    public List<CriterionVerdict> of(UUID referral) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select code, verdict, reason from eligibility_verdict where referral_id = :referral order by place",
                        Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream()
                .map(row -> new CriterionVerdict(
                        row.get("code", String.class),
                        Verdict.valueOf(row.get("verdict", String.class)),
                        row.get("reason", String.class)))
                .toList();
    }
}
