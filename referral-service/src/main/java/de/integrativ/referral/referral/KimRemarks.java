package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The true reasons, which stay with KIM: no Jobcenter has a right to this table. */
@ApplicationScoped
class KimRemarks {

    private final EntityManager entities;

    KimRemarks(EntityManager entities) {
        this.entities = entities;
    }

    void declined(ReferralId referral, DeclineCode code, @Nullable String note, Actor by) {
        add(referral, "DECLINED", code.name(), note, by);
    }

    void notStarted(ReferralId referral, NotStartedReason reason, Actor by) {
        add(referral, "NOT_STARTED", reason.name(), null, by);
    }

    private void add(ReferralId referral, String kind, String code, @Nullable String note, Actor by) {
        entities.createNativeQuery("""
                        insert into kim_remark (referral_id, kind, code, note, made_by)
                        values (:referral, :kind, :code, cast(:note as text), :by)
                        """)
                .setParameter("referral", referral.value())
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("note", note)
                .setParameter("by", by.id())
                .executeUpdate();
    }
}
