package de.integrativ.referral.firstmeeting;

import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.consent.Consent;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.consent.GivenConsent;
import de.integrativ.referral.firstmeeting.messaging.FirstMeetingMessages;
import de.integrativ.referral.person.KnownPerson;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.referral.CountyCalendar;
import de.integrativ.referral.referral.KimRemarks;
import de.integrativ.referral.referral.NotStartedReason;
import de.integrativ.referral.referral.Referral;
import de.integrativ.referral.referral.ReferralAction;
import de.integrativ.referral.referral.ReferralDesk;
import de.integrativ.referral.referral.ReferralEvent;
import de.integrativ.referral.referral.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The assigned case manager writes down the meeting that was held, and whether support starts. */
@ApplicationScoped
public class RecordFirstMeeting {

    private final ReferralDesk desk;
    private final FirstMeetings meetings;
    private final AskedConsents asked;
    private final Consents consents;
    private final Persons persons;
    private final KimRemarks remarks;
    private final FactLedger facts;
    private final FirstMeetingMessages messages;
    private final CountyCalendar calendar;

    RecordFirstMeeting(
            ReferralDesk desk,
            FirstMeetings meetings,
            AskedConsents asked,
            Consents consents,
            Persons persons,
            KimRemarks remarks,
            FactLedger facts,
            FirstMeetingMessages messages,
            CountyCalendar calendar) {
        this.desk = desk;
        this.meetings = meetings;
        this.asked = asked;
        this.consents = consents;
        this.persons = persons;
        this.remarks = remarks;
        this.facts = facts;
        this.messages = messages;
        this.calendar = calendar;
    }

    @WithinWall
    public void record(Target target, MeetingRecord meeting, Actor actor) {
        boolean starts = meeting.outcome() == MeetingRecord.Outcome.STARTED;
        Referral referral = desk.take(target, starts ? ReferralAction.START : ReferralAction.NOT_START, actor);
        held(referral, meeting, actor);
        if (starts) {
            start(referral, meeting, actor);
        } else {
            notStart(referral, meeting, actor);
        }
    }

    private void held(Referral referral, MeetingRecord record, Actor actor) {
        LocalDate acceptedOn = referral.met(record.heldOn(), calendar.today());
        FirstMeeting meeting = FirstMeeting.propose(referral.id(), record.place(), record.interpreter());
        meeting.confirm();
        meeting.held(record.heldOn(), record.present(), record.agreements());
        meetings.persist(meeting);
        desk.noted(referral, "MeetingHeld", actor);
        messages.held(referral, acceptedOn, record.heldOn());
    }

    private void start(Referral referral, MeetingRecord meeting, Actor actor) {
        LocalDate startedOn = meeting.startedOn() == null ? meeting.heldOn() : meeting.startedOn();
        List<AnsweredConsent> answers =
                asked.complete(meeting.consents(), referral.origin(), actor.id(), meeting.heldOn());
        ReferralEvent started = referral.start(startedOn, calendar.today());
        KnownPerson person = persons.of(referral.id().value())
                .orElseThrow(() -> new IllegalStateException("an accepted referral without its person"));
        desk.happened(referral, started, actor);
        messages.handOver(referral, person, startedOn, meeting, answers);
    }

    /** No case follows, so the answer to C9 is kept here; the person goes at once (retention). */
    private void notStart(Referral referral, MeetingRecord meeting, Actor actor) {
        NotStartedReason reason = meeting.notStartedReason();
        if (reason == null) {
            throw new FirstMeetingRejected.Invalid(
                    "notStartedReason", "missing", "Nennen Sie den Grund; er bleibt beim KIM.");
        }
        ReferralEvent ended = referral.notStart(meeting.heldOn(), calendar.today());
        remarks.notStarted(referral.id(), reason, actor);
        desk.happened(referral, ended, actor);
        Optional<ConsentAnswer> evaluation = meeting.consents().stream()
                .filter(answer -> answer.granted(ConsentScope.C9))
                .findFirst();
        if (evaluation.isPresent()) {
            consents.persist(kept(referral, evaluation.get(), meeting.heldOn(), actor));
            facts.granted(referral.journey());
        } else {
            facts.refused(referral.journey());
        }
        persons.erase(referral.id().value());
    }

    private static Consent kept(Referral referral, ConsentAnswer answer, LocalDate on, Actor actor) {
        GivenConsent given = new GivenConsent(
                answer.scope(),
                on,
                actor.id(),
                answer.textVersion(),
                answer.language(),
                answer.form(),
                answer.interpreter(),
                answer.guardian(),
                answer.validUntil());
        return new Consent(referral.id().value(), given, actor.id());
    }
}
