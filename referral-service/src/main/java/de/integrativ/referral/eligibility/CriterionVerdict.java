package de.integrativ.referral.eligibility;

/**
 * @param code the criterion's, e.g. {@code AGE_15_24}
 * @param reason one German sentence for the screen
 */
public record CriterionVerdict(String code, Verdict verdict, String reason) {

    static CriterionVerdict met(String code, String reason) {
        return new CriterionVerdict(code, Verdict.MET, reason);
    }

    static CriterionVerdict notMet(String code, String reason) {
        return new CriterionVerdict(code, Verdict.NOT_MET, reason);
    }

    static CriterionVerdict unclear(String code, String reason) {
        return new CriterionVerdict(code, Verdict.UNCLEAR, reason);
    }
}
