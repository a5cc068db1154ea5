package de.integrativ.referral.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.ConsentState;
import de.integrativ.referral.consent.KeptConsent;
import de.integrativ.referral.referral.CountyCalendar;
import de.integrativ.referral.referral.ReferralHead;
import de.integrativ.referral.referral.ReferralState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scope and force of the consents that are kept here; a withdrawal reaches casework where it holds a copy. */
@ApplicationScoped
public class ConsentMessages {

    private static final String STATE = "de.integrativ.platform.consent-state.v1";
    private static final String WITHDRAWN = "de.integrativ.referral.referral-consent-withdrawn.v1";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            UUID consentId,
            ConsentScope scope,
            ConsentState state,
            LocalDate since,
            @Nullable LocalDate validUntil) {}

    record Withdrawn(ConsentScope scope, LocalDate withdrawnOn) {}

    private final Outbox outbox;
    private final CountyCalendar calendar;

    ConsentMessages(Outbox outbox, CountyCalendar calendar) {
        this.outbox = outbox;
        this.calendar = calendar;
    }

    public void withdrawn(ReferralHead referral, KeptConsent consent, LocalDate on) {
        if (referral.sharedWithKim()) {
            state(referral, consent, on);
        }
        if (referral.state() == ReferralState.STARTED && consent.scope() != ConsentScope.C9) {
            Withdrawn withdrawn = new Withdrawn(consent.scope(), on);
            outbox.handover(
                    "casework-service", referral.journey(), new Message(WITHDRAWN, calendar.instant(on), withdrawn));
        }
    }

    /** The handover of the person, as far as casework has not confirmed it: its place goes out empty, now and again. */
    public void takenBack(UUID handover) {
        outbox.voidUnsent(handover);
    }

    private void state(ReferralHead referral, KeptConsent consent, LocalDate since) {
        State state = new State(consent.id(), consent.scope(), consent.state(), since, consent.validUntil());
        outbox.signal(referral.journey(), new Message(STATE, calendar.instant(since), state));
    }
}
