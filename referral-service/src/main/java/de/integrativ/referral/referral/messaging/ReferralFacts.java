package de.integrativ.referral.referral.messaging;

import static java.util.Objects.requireNonNull;

import de.integrativ.county.County;
import de.integrativ.county.County.Municipality;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.referral.person.AgeBand;
import de.integrativ.referral.person.KnownPerson;
import de.integrativ.referral.person.Person;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.person.StatusGroup;
import de.integrativ.referral.referral.CountyCalendar;
import de.integrativ.referral.referral.ReferralEvent;
import de.integrativ.referral.referral.ReferralEvent.Accepted;
import de.integrativ.referral.referral.ReferralEvent.Declined;
import de.integrativ.referral.referral.ReferralEvent.NotStarted;
import de.integrativ.referral.referral.ReferralEvent.Started;
import de.integrativ.referral.referral.ReferralEvent.Submitted;
import de.integrativ.referral.referral.ReferralEvent.Withdrawn;
import de.integrativ.referral.referral.ReferralHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;

/**
 * What an event of a referral is for the figures. Nothing leaves before C9 is answered; a way that ends before anybody
 * could ask leaves counters only.
 */
@ApplicationScoped
public class ReferralFacts {

    /** A place outside the county has no region and no municipality of ours. */
    private static final String ELSEWHERE = "elsewhere";

    private static final String NO_MUNICIPALITY = "00000000";

    private final FactLedger ledger;
    private final County county;
    private final Persons persons;
    private final CountyCalendar calendar;

    ReferralFacts(FactLedger ledger, County county, Persons persons, CountyCalendar calendar) {
        this.ledger = ledger;
        this.county = county;
        this.persons = persons;
        this.calendar = calendar;
    }

    public void tell(ReferralHead referral, ReferralEvent event) {
        switch (event) {
            case Submitted submitted -> record(referral, "REFERRED", submitted.on(), submitted(referral, submitted));
            case Accepted accepted ->
                record(
                        referral,
                        "DECIDED_ACCEPTED",
                        accepted.on(),
                        decided("ACCEPTED", accepted.submittedOn(), accepted.on(), accepted.dueOn()));
            case Declined declined -> {
                record(
                        referral,
                        "DECIDED_DECLINED",
                        declined.on(),
                        decided("DECLINED", declined.submittedOn(), declined.on(), declined.dueOn()));
                ledger.refused(referral.journey());
            }
            // The start rate asks for meetings held in a period, so both are counted on the meeting's day.
            case Started started ->
                record(
                        referral,
                        "STARTED_OF_HELD",
                        started.heldOn(),
                        new ReferralFact.Started(started.heldOn(), started.on()));
            case NotStarted ended -> {
                LocalDate held = ended.heldOn();
                record(
                        referral,
                        "NOT_STARTED_OF_HELD",
                        held == null ? ended.on() : held,
                        new ReferralFact.NotStarted(held, ended.on()));
            }
            case Withdrawn withdrawn -> {
                if (withdrawn.shared()) {
                    ledger.refused(referral.journey());
                }
            }
            default -> {}
        }
    }

    private ReferralFact submitted(ReferralHead referral, Submitted submitted) {
        KnownPerson known = persons.of(referral.id().value()).orElseThrow();
        Person person = known.person();
        Municipality home = county.municipality(person.municipality()).orElse(null);
        return new ReferralFact.Submitted(
                referral.programme(),
                referral.programmeVersion(),
                submitted.on(),
                referral.origin().agency(),
                home == null ? ELSEWHERE : home.region(),
                home == null ? NO_MUNICIPALITY : home.ags(),
                person.sex(),
                AgeBand.of(Period.between(person.birthDate(), submitted.on()).getYears()),
                StatusGroup.of(
                        person.nationality(), known.situation().residence().status()));
    }

    private static ReferralFact decided(String decision, LocalDate submitted, LocalDate decided, LocalDate due) {
        return new ReferralFact.Decided(decision, submitted, decided, due, !decided.isAfter(due));
    }

    private void record(ReferralHead referral, String counter, LocalDate counted, ReferralFact fact) {
        requireNonNull(counted);
        ledger.record(referral.journey(), counter, new Message(fact.type(), calendar.instant(counted), fact));
    }
}
