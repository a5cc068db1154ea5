package de.integrativ.referral.referral;

import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.consent.KeptConsent;
import de.integrativ.referral.referral.messaging.ConsentMessages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person takes a consent back; any staff member who sees the referral records it. Without C1 the referral ends and
 * the person is locked; where support has started, casework hears of it ahead of everything else, and what of the person
 * had not reached it goes out empty.
 */
@ApplicationScoped
public class WithdrawConsent {

    private final ReferralDesk desk;
    private final Consents consents;
    private final ConsentMessages messages;
    private final FactLedger facts;
    private final CountyCalendar calendar;

    WithdrawConsent(
            ReferralDesk desk, Consents consents, ConsentMessages messages, FactLedger facts, CountyCalendar calendar) {
        this.desk = desk;
        this.consents = consents;
        this.messages = messages;
        this.facts = facts;
        this.calendar = calendar;
    }

    @WithinWall
    public void withdraw(Target target, UUID consentId, @Nullable LocalDate withdrawnOn, Actor actor) {
        Referral referral = desk.take(target, "withdraw-consent", actor);
        KeptConsent consent = consents.of(referral.id().value(), consentId)
                .orElseThrow(() -> desk.notThere(target.id(), "withdraw-consent"));
        withdraw(referral, consent, calendar.orToday(withdrawnOn), actor);
    }

    void withdraw(Referral referral, KeptConsent consent, LocalDate on, Actor by) {
        LocalDate today = calendar.today();
        if (on.isAfter(today) || on.isBefore(consent.grantedOn())) {
            throw new ReferralRejected.DateImpossible("withdrawnOn", consent.grantedOn(), today);
        }
        KeptConsent withdrawn = consents.withdraw(consent.id(), on);
        desk.noted(referral, "ConsentWithdrawn" + consent.scope(), by);
        messages.withdrawn(referral.head(), withdrawn, on);
        if (consent.scope() == ConsentScope.C9) {
            facts.withdrawn(referral.journey());
        }
        if (consent.scope() == ConsentScope.C1) {
            end(referral, on, by);
        }
    }

    private void end(Referral referral, LocalDate on, Actor by) {
        LocalDate eraseBy = calendar.due(on, "withdrawalErased");
        if (ReferralAction.WITHDRAW.startsIn(referral.state())) {
            desk.happened(referral, referral.withdraw(on, eraseBy), by);
        } else {
            referral.lockPerson(eraseBy);
            if (referral.handoverMessage() != null) {
                messages.takenBack(referral.handoverMessage());
            }
        }
    }
}
