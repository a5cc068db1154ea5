package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The questions of referrals, oldest first. */
@ApplicationScoped
class Inquiries implements PanacheRepositoryBase<Inquiry, UUID> {

    void ask(ReferralId referral, String question, LocalDate on, Actor by) {
        persist(new Inquiry(referral, question, on, by));
    }

    void answer(ReferralId referral, String text, LocalDate on, Actor by) {
        find("referralId = ?1 and answer is null", referral.value())
                .firstResultOptional()
                .ifPresent(open -> open.answered(text, on, by));
    }

    List<Inquiry> of(ReferralId referral) {
        return list("referralId = ?1 order by id", referral.value());
    }
}
