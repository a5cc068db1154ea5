package de.integrativ.referral.firstmeeting.messaging;

import static java.util.Objects.requireNonNull;

import de.integrativ.platform.event.Message;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.referral.firstmeeting.AnsweredConsent;
import de.integrativ.referral.firstmeeting.MeetingRecord;
import de.integrativ.referral.person.KnownPerson;
import de.integrativ.referral.referral.CountyCalendar;
import de.integrativ.referral.referral.ReferralHead;
import de.integrativ.referral.referral.messaging.AgencyNotice;
import de.integrativ.referral.referral.messaging.AgencyNotices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells that the meeting was held, and hands the person over where support starts. */
@ApplicationScoped
public class FirstMeetingMessages {

    private static final String HELD = "de.integrativ.referral.meeting-held.v1";
    private static final String FACT_HELD = "de.integrativ.referral.fact-meeting-held.v1";

    record MeetingHeld(UUID referralId, LocalDate heldOn) {}

    record FactMeetingHeld(LocalDate acceptedOn, LocalDate heldOn, int waitWorkingDays) {}

    private final Outbox outbox;
    private final FactLedger facts;
    private final AgencyNotices agency;
    private final CountyCalendar calendar;

    FirstMeetingMessages(Outbox outbox, FactLedger facts, AgencyNotices agency, CountyCalendar calendar) {
        this.outbox = outbox;
        this.facts = facts;
        this.agency = agency;
        this.calendar = calendar;
    }

    public void held(ReferralHead referral, LocalDate acceptedOn, LocalDate heldOn) {
        outbox.signal(
                referral.journey(),
                message(HELD, heldOn, new MeetingHeld(referral.id().value(), heldOn)));
        facts.record(
                referral.journey(),
                "MEETING_HELD",
                message(
                        FACT_HELD,
                        heldOn,
                        new FactMeetingHeld(acceptedOn, heldOn, calendar.workingDaysBetween(acceptedOn, heldOn))));
        agency.tell(referral, heldOn, yours -> new AgencyNotice.FirstMeetingHeld(yours, heldOn));
    }

    /** @return the message's id: what it says can be taken back until casework has it */
    public UUID handOver(
            ReferralHead referral,
            KnownPerson known,
            LocalDate startedOn,
            MeetingRecord meeting,
            List<AnsweredConsent> consents) {
        SupportHandedOver all = new SupportHandedOver(
                referral.id().value(),
                referral.origin().agency(),
                referral.origin().unit(),
                referral.programme(),
                referral.programmeVersion(),
                requireNonNull(referral.caseManager()),
                requireNonNull(referral.submittedOn()),
                requireNonNull(referral.decidedOn()),
                startedOn,
                new SupportHandedOver.Meeting(meeting.heldOn(), meeting.place(), meeting.interpreter()),
                known.person(),
                known.situation().residence(),
                known.situation().benefitRegime(),
                known.situation().needs(),
                consents);
        return outbox.handover("casework-service", referral.journey(), message(SupportHandedOver.TYPE, startedOn, all));
    }

    private Message message(String type, LocalDate on, Object body) {
        return new Message(type, calendar.instant(on), body);
    }
}
