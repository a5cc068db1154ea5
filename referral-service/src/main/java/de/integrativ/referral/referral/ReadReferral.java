package de.integrativ.referral.referral;

import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.consent.Consents;
import de.integrativ.referral.consent.KeptConsent;
import de.integrativ.referral.eligibility.Verdicts;
import de.integrativ.referral.person.KnownPerson;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.person.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows one referral to whom it concerns, and writes down that it was read. */
@ApplicationScoped
public class ReadReferral {

    private final Referrals referrals;
    private final Persons persons;
    private final Consents consents;
    private final Verdicts verdicts;
    private final Inquiries inquiries;
    private final ReferralHistory history;
    private final ReferralDesk desk;
    private final Audit audit;

    ReadReferral(
            Referrals referrals,
            Persons persons,
            Consents consents,
            Verdicts verdicts,
            Inquiries inquiries,
            ReferralHistory history,
            ReferralDesk desk,
            Audit audit) {
        this.referrals = referrals;
        this.persons = persons;
        this.consents = consents;
        this.verdicts = verdicts;
        this.inquiries = inquiries;
        this.history = history;
        this.desk = desk;
        this.audit = audit;
    }

    @WithinWall
    public ReferralView read(ReferralId id, Actor actor) {
        Referral referral = referrals
                .findByIdOptional(id.value())
                .filter(found -> ReferralAccess.sees(actor, found))
                .orElseThrow(() -> desk.notThere(id, "read"));
        audit.read("referral", id.value());
        return view(referral, persons.of(id.value()), actor);
    }

    private ReferralView view(Referral referral, Optional<KnownPerson> known, Actor actor) {
        UUID id = referral.id().value();
        ReferralHead head = referral.head();
        @Nullable Situation situation = known.map(KnownPerson::situation).orElse(null);
        return new ReferralView(
                id,
                referral.state(),
                referral.version(),
                head.programme(),
                head.programmeVersion(),
                referral.origin().agency(),
                referral.origin().unit(),
                referral.submittedOn(),
                referral.decisionDue(),
                referral.caseManager(),
                known.map(KnownPerson::person).orElse(null),
                situation == null ? null : situation.residence(),
                situation == null ? null : situation.benefitRegime(),
                situation == null ? List.of() : situation.needs(),
                situation == null ? null : situation.reason(),
                verdicts.of(id),
                consents.of(id).stream().map(ReadReferral::row).toList(),
                history.meeting(id),
                inquiries.of(referral.id()).stream()
                        .map(asked -> new ReferralView.Question(
                                asked.question, asked.askedOn, asked.answer, asked.answeredOn))
                        .toList(),
                history.steps(id),
                Commands.allowed(referral, actor));
    }

    private static ReferralView.ConsentRow row(KeptConsent consent) {
        return new ReferralView.ConsentRow(
                consent.id(),
                consent.scope(),
                consent.state(),
                consent.grantedOn(),
                consent.language(),
                consent.textVersion());
    }
}
