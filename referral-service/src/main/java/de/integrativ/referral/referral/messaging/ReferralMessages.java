package de.integrativ.referral.referral.messaging;

import static java.util.Objects.requireNonNull;

import de.integrativ.platform.event.Message;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.referral.referral.CountyCalendar;
import de.integrativ.referral.referral.Origin;
import de.integrativ.referral.referral.ReferralEvent;
import de.integrativ.referral.referral.ReferralEvent.Accepted;
import de.integrativ.referral.referral.ReferralEvent.ConsentAsked;
import de.integrativ.referral.referral.ReferralEvent.Declined;
import de.integrativ.referral.referral.ReferralEvent.Expired;
import de.integrativ.referral.referral.ReferralEvent.InfoAnswered;
import de.integrativ.referral.referral.ReferralEvent.InfoRequested;
import de.integrativ.referral.referral.ReferralEvent.NotStarted;
import de.integrativ.referral.referral.ReferralEvent.Started;
import de.integrativ.referral.referral.ReferralEvent.Submitted;
import de.integrativ.referral.referral.ReferralEvent.SupportEnded;
import de.integrativ.referral.referral.ReferralEvent.Withdrawn;
import de.integrativ.referral.referral.ReferralHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an event of a referral tells the other services and the agency. */
@ApplicationScoped
public class ReferralMessages {

    private static final String CONSENT_MISSING = "CONSENT_MISSING";

    private final Outbox outbox;
    private final AgencyNotices agency;
    private final CountyCalendar calendar;

    ReferralMessages(Outbox outbox, AgencyNotices agency, CountyCalendar calendar) {
        this.outbox = outbox;
        this.agency = agency;
        this.calendar = calendar;
    }

    public void tell(ReferralHead referral, ReferralEvent event) {
        UUID id = referral.id().value();
        switch (event) {
            case Submitted submitted -> signal(referral, event, submitted(referral, submitted));
            case Accepted accepted -> {
                signal(
                        referral,
                        event,
                        new ReferralSignal.Decided(id, "ACCEPTED", accepted.on(), accepted.caseManager()));
                agency.tell(referral, accepted.on(), yours -> new AgencyNotice.Accepted(yours, accepted.on()));
            }
            case Declined declined -> {
                signal(referral, event, new ReferralSignal.Decided(id, "DECLINED", declined.on(), null));
                String code = requireNonNull(referral.outwardCode());
                agency.tell(referral, declined.on(), yours -> new AgencyNotice.Declined(yours, declined.on(), code));
            }
            case InfoRequested asked ->
                agency.tell(referral, asked.on(), yours -> new AgencyNotice.InfoRequested(yours, asked.question()));
            case Started started -> {
                signal(referral, event, new ReferralSignal.Started(id, started.on(), started.caseManager()));
                agency.tell(referral, started.on(), yours -> new AgencyNotice.SupportStarted(yours, started.on()));
            }
            case NotStarted ended -> {
                signal(referral, event, new ReferralSignal.NotStarted(id, ended.on()));
                agency.tell(referral, ended.on(), yours -> new AgencyNotice.SupportNotStarted(yours, ended.on()));
            }
            case Withdrawn withdrawn -> {
                if (withdrawn.shared()) {
                    signal(referral, event, new ReferralSignal.Withdrawn(id, withdrawn.on()));
                }
            }
            case SupportEnded ended ->
                agency.tell(referral, ended.on(), yours -> new AgencyNotice.SupportEnded(yours, ended.on()));
            // KIM never saw it; the Jobcenter's system would wait for ever.
            case Expired expired ->
                agency.tell(
                        referral,
                        expired.on(),
                        yours -> new AgencyNotice.Declined(yours, expired.on(), CONSENT_MISSING));
            // Before C1 and while the Jobcenter looks something up, nobody else is concerned.
            case ConsentAsked asked -> {}
            case InfoAnswered answered -> {}
        }
    }

    private static ReferralSignal submitted(ReferralHead referral, Submitted submitted) {
        Origin origin = referral.origin();
        return new ReferralSignal.Submitted(
                referral.id().value(),
                origin.agency(),
                origin.unit(),
                referral.programme(),
                referral.programmeVersion(),
                submitted.on());
    }

    private void signal(ReferralHead referral, ReferralEvent event, ReferralSignal signal) {
        outbox.signal(referral.journey(), new Message(signal.type(), calendar.instant(event.on()), signal));
    }
}
