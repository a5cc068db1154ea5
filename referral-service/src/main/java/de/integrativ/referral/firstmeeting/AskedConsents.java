package de.integrativ.referral.firstmeeting;

import de.integrativ.county.County;
import de.integrativ.county.County.Agreement;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.referral.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the answers of a meeting and completes them by what the county's agreements say. */
@ApplicationScoped
class AskedConsents {

    private final County county;

    AskedConsents(County county) {
        this.county = county;
    }

    /** @throws FirstMeetingRejected.Invalid naming the answer that doesn't fit */
    List<AnsweredConsent> complete(List<ConsentAnswer> answers, Origin origin, String recordedBy, LocalDate on) {
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            check(answers.get(i), "consents[" + i + "]", on, asked);
        }
        return answers.stream()
                .map(answer -> complete(answer, origin, recordedBy, on))
                .toList();
    }

    private void check(ConsentAnswer answer, String field, LocalDate on, Set<String> asked) {
        if (answer.scope() == ConsentScope.C1 || answer.scope() == ConsentScope.C3) {
            throw new FirstMeetingRejected.Invalid(
                    field + ".scope", "not-yours", "C1 und C3 nimmt das Jobcenter vor dem Erstgespräch auf.");
        }
        String recipient = answer.recipient();
        if (answer.scope().needsRecipient() == (recipient == null || recipient.isBlank())) {
            throw new FirstMeetingRejected.Invalid(
                    field + ".recipient",
                    "recipient",
                    answer.scope().needsRecipient()
                            ? "Nennen Sie, wem die Person zustimmt."
                            : "Diese Einwilligung nennt keinen Empfänger.");
        }
        if (recipient != null
                && answer.scope() != ConsentScope.S1
                && county.organisation(recipient).isEmpty()) {
            throw new FirstMeetingRejected.Invalid(
                    field + ".recipient", "unknown", "Diese Stelle gehört nicht zum Netzwerk.");
        }
        if (!asked.add(answer.scope() + " " + recipient)) {
            throw new FirstMeetingRejected.Invalid(field, "twice", "Jede Einwilligung nur einmal angeben.");
        }
        LocalDate until = answer.validUntil();
        if (until != null && until.isBefore(on)) {
            throw new FirstMeetingRejected.Invalid(
                    field + ".validUntil", "past", "Die Einwilligung kann nicht vor dem Gespräch enden.");
        }
    }

    private AnsweredConsent complete(ConsentAnswer answer, Origin origin, String recordedBy, LocalDate on) {
        String discloseTo = answer.scope() == ConsentScope.C2 ? origin.agency() : answer.recipient();
        Optional<Agreement> agreement = agreement(answer.scope(), origin.kim(), discloseTo);
        return new AnsweredConsent(
                answer.scope(),
                answer.answer(),
                discloseTo,
                agreement.map(Agreement::fields).orElse(null),
                agreement.map(Agreement::purpose).orElse(null),
                answer.textVersion(),
                answer.language(),
                answer.form(),
                answer.interpreter(),
                answer.guardian(),
                recordedBy,
                on,
                answer.validUntil());
    }

    private Optional<Agreement> agreement(ConsentScope scope, String from, @Nullable String to) {
        return county.agreements().stream()
                .filter(row -> row.basis().equals(scope.name()))
                .filter(row -> row.from().equals(from) && row.to().equals(to))
                .findFirst();
    }
}
