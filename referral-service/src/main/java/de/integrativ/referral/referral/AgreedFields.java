package de.integrativ.referral.referral;

import de.integrativ.county.County;
import de.integrativ.county.County.Agreement;
import de.integrativ.platform.problem.Problem.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Jobcenter may tell of a person what its agreement with the KI names (§67b SGB X), and nothing beyond. */
final class AgreedFields {

    private static final String MESSAGE = "referral-submitted";

    private AgreedFields() {}

    static void check(ReferralSubmission submission, County county, String agency, List<FieldError> errors) {
        Set<String> agreed = county.sending(agency, MESSAGE).stream()
                .map(Agreement::fields)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        told(submission).forEach((field, value) -> {
            if (value != null && !agreed.contains(field)) {
                errors.add(
                        new FieldError(field, "not-agreed", "Diese Angabe ist nicht vereinbart: Lassen Sie sie weg."));
            }
        });
    }

    /** By the names that agreements use. */
    private static Map<String, @Nullable Object> told(ReferralSubmission submission) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("givenName", submission.person().givenName());
        told.put("familyName", submission.person().familyName());
        told.put("birthDate", submission.person().birthDate());
        told.put("sex", submission.person().sex());
        told.put("nationality", submission.person().nationality());
        told.put("languages", submission.person().languages());
        told.put("germanLevel", submission.person().germanLevel());
        told.put("contact", submission.person().contact());
        told.put("municipality", submission.person().municipality());
        told.put("residence", submission.residence());
        told.put("benefitRegime", submission.benefitRegime());
        told.put("migrationHistory", submission.migrationHistory());
        told.put("needs", submission.needs());
        told.put("otherCaseManagement", submission.otherCaseManagement());
        told.put("reason", submission.reason());
        return told;
    }
}
