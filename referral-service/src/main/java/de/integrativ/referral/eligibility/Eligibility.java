package de.integrativ.referral.eligibility;

import static de.integrativ.referral.eligibility.CriterionVerdict.met;
import static de.integrativ.referral.eligibility.CriterionVerdict.notMet;
import static de.integrativ.referral.eligibility.CriterionVerdict.unclear;

import de.integrativ.county.County.Criterion;
import de.integrativ.county.County.Municipality;
import de.integrativ.county.County.Programme;
import java.util.HashSet;
import java.util.List;

/** Judges a person by a programme's criteria. The verdicts advise; the coordination decides. */
public final class Eligibility {

    private Eligibility() {}

    public static List<CriterionVerdict> judge(
            Programme programme, List<Municipality> municipalities, Applicant applicant) {
        return programme.criteria().stream()
                .map(criterion -> judge(criterion, municipalities, applicant))
                .toList();
    }

    private static CriterionVerdict judge(Criterion criterion, List<Municipality> municipalities, Applicant applicant) {
        String code = criterion.code();
        if (code.startsWith("AGE_")) {
            return age(criterion, applicant);
        }
        return switch (code) {
            case "SGB2_ELB" -> benefitRegime(code, applicant);
            case "MIGRATION_HISTORY" ->
                applicant.migrationHistory()
                        ? met(code, "Migrationsgeschichte nach § 4 TIntG ist angegeben.")
                        : notMet(code, "Es ist keine Migrationsgeschichte nach § 4 TIntG angegeben.");
            case "RESIDENCE_IN_COUNTY" -> residence(code, municipalities, applicant);
            case "COMPLEX_NEED" -> need(criterion, applicant);
            case "NO_OTHER_CM" -> otherCaseManagement(code, applicant);
            default -> unclear(code, "Dieses Kriterium muss von Hand geprüft werden.");
        };
    }

    private static CriterionVerdict age(Criterion criterion, Applicant applicant) {
        int age = applicant.ageAtSubmission();
        Integer min = criterion.minAge();
        Integer max = criterion.maxAge();
        if (min != null && age < min) {
            return notMet(criterion.code(), "Bei der Zuweisung %d Jahre alt, Mindestalter %d.".formatted(age, min));
        }
        if (max != null && age > max) {
            return notMet(criterion.code(), "Bei der Zuweisung %d Jahre alt, Höchstalter %d.".formatted(age, max));
        }
        return met(criterion.code(), "Bei der Zuweisung %d Jahre alt.".formatted(age));
    }

    private static CriterionVerdict benefitRegime(String code, Applicant applicant) {
        return switch (applicant.benefitRegime()) {
            case "SGB2" -> met(code, "Bezieht Leistungen nach dem SGB II.");
            case "UNK" -> unclear(code, "Der Rechtskreis ist nicht bekannt.");
            default -> notMet(code, "Gehört zum Rechtskreis %s, nicht SGB II.".formatted(applicant.benefitRegime()));
        };
    }

    private static CriterionVerdict residence(String code, List<Municipality> municipalities, Applicant applicant) {
        return municipalities.stream()
                .filter(municipality -> municipality.ags().equals(applicant.municipality()))
                .findFirst()
                .map(municipality -> met(code, "Wohnt in %s.".formatted(municipality.name())))
                .orElseGet(() -> notMet(code, "Der Wohnort liegt nicht im Kreis."));
    }

    private static CriterionVerdict need(Criterion criterion, Applicant applicant) {
        int known = new HashSet<>(applicant.needs()).size();
        Integer min = criterion.minDomains();
        int needed = min == null ? 1 : min;
        if (known >= needed) {
            return met(criterion.code(), "Bedarf in %d Bereichen.".formatted(known));
        }
        return known == 0
                ? unclear(criterion.code(), "Es ist noch kein Bedarf angegeben.")
                : notMet(
                        criterion.code(),
                        "Bedarf in %d Bereich(en), nötig sind mindestens %d.".formatted(known, needed));
    }

    private static CriterionVerdict otherCaseManagement(String code, Applicant applicant) {
        Boolean other = applicant.otherCaseManagement();
        if (other == null) {
            return unclear(code, "Ob es schon ein anderes Case Management gibt, ist nicht angegeben.");
        }
        return other
                ? notMet(code, "Es gibt schon ein anderes Case Management.")
                : met(code, "Kein anderes Case Management angegeben.");
    }
}
