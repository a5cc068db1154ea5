package de.integrativ.referral.firstmeeting;

import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.firstmeeting.messaging.FirstMeetingMessages;
import de.integrativ.referral.person.KnownPerson;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.referral.NotStartedReason;
import de.integrativ.referral.referral.ReferralHead;
import de.integrativ.referral.referral.ReferralOutcome;
import de.integrativ.referral.referral.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The assigned case manager writes down the meeting that was held, and whether support starts. */
@ApplicationScoped
public class RecordFirstMeeting {

    private final ReferralOutcome outcome;
    private final FirstMeetings meetings;
    private final AskedConsents asked;
    private final Consents consents;
    private final Persons persons;
    private final FactLedger facts;
    private final FirstMeetingMessages messages;

    RecordFirstMeeting(
            ReferralOutcome outcome,
            FirstMeetings meetings,
            AskedConsents asked,
            Consents consents,
            Persons persons,
            FactLedger facts,
            FirstMeetingMessages messages) {
        this.outcome = outcome;
        this.meetings = meetings;
        this.asked = asked;
        this.consents = consents;
        this.persons = persons;
        this.facts = facts;
        this.messages = messages;
    }

    @WithinWall
    public void record(Target target, MeetingRecord meeting, Actor actor) {
        boolean starts = meeting.outcome() == MeetingRecord.Outcome.STARTED;
        ReferralHead referral = outcome.take(target, starts, actor);
        held(referral, meeting, actor);
        if (starts) {
            start(referral, meeting, actor);
        } else {
            notStart(referral, meeting, actor);
        }
    }

    private void held(ReferralHead referral, MeetingRecord record, Actor actor) {
        LocalDate acceptedOn = outcome.met(referral, record.heldOn(), actor);
        FirstMeeting meeting = FirstMeeting.propose(referral.id(), record.place(), record.interpreter());
        meeting.confirm();
        meeting.held(record.heldOn(), record.present(), record.agreements());
        meetings.persist(meeting);
        messages.held(referral, acceptedOn, record.heldOn());
    }

    private void start(ReferralHead referral, MeetingRecord meeting, Actor actor) {
        LocalDate startedOn = meeting.startedOn() == null ? meeting.heldOn() : meeting.startedOn();
        List<AnsweredConsent> answers =
                asked.complete(meeting.consents(), referral.origin(), actor.id(), meeting.heldOn());
        ReferralHead started = outcome.start(referral, startedOn, actor);
        KnownPerson person = persons.of(referral.id().value())
                .orElseThrow(() -> new IllegalStateException("an accepted referral without its person"));
        outcome.handedOver(started, messages.handOver(started, person, startedOn, meeting, answers));
    }

    /** No case follows, so the answer to C9 is kept here; the person goes at once (retention). */
    private void notStart(ReferralHead referral, MeetingRecord meeting, Actor actor) {
        NotStartedReason reason = meeting.notStartedReason();
        if (reason == null) {
            throw new FirstMeetingRejected.Invalid(
                    "notStartedReason", "missing", "Nennen Sie den Grund; er bleibt beim KIM.");
        }
        outcome.notStart(referral, meeting.heldOn(), reason, actor);
        Optional<ConsentAnswer> evaluation = meeting.consents().stream()
                .filter(answer -> answer.granted(ConsentScope.C9))
                .findFirst();
        if (evaluation.isPresent()) {
            consents.keep(referral.id().value(), evaluation.get().givenOn(meeting.heldOn()), actor.id());
            facts.granted(referral.journey());
        } else {
            facts.refused(referral.journey());
        }
        persons.erase(referral.id().value());
    }
}
