package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The true reasons, which stay with KIM: no Jobcenter has a right to this table. */
@ApplicationScoped
class KimRemarks {

    private final EntityManager entities;
    private final CountyCalendar calendar;

    KimRemarks(EntityManager entities, CountyCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    void declined(ReferralId referral, DeclineCode code, @Nullable String note, LocalDate on, Actor by) {
        add(referral, "DECLINED", code.name(), note, on, by);
    }

    void notStarted(ReferralId referral, NotStartedReason reason, LocalDate on, Actor by) {
        add(referral, "NOT_STARTED", reason.name(), null, on, by);
    }

    private void add(ReferralId referral, String kind, String code, @Nullable String note, LocalDate on, Actor by) {
        entities.createNativeQuery("""
                        insert into kim_remark (referral_id, kind, code, note, made_by, kept_until)
                        values (:referral, :kind, :code, cast(:note as text), :by, :until)
                        """)
                .setParameter("referral", referral.value())
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("note", note)
                .setParameter("by", by.id())
                .setParameter("until", calendar.due(on, "reasonsErased"))
                .executeUpdate();
    }
}
