package de.integrativ.referral.eligibility;

import static de.integrativ.referral.eligibility.Verdict.MET;
import static de.integrativ.referral.eligibility.Verdict.NOT_MET;
import static de.integrativ.referral.eligibility.Verdict.UNCLEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.county.County.Criterion;
import de.integrativ.county.County.Municipality;
import de.integrativ.county.County.Programme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Judging a person by a programme's criteria")
class JudgingAPersonTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2026, 7, 1);
    private static final List<Municipality> MUNICIPALITIES =
            List.of(new Municipality("05558012", "Coesfeld", "coesfeld", null));
    private static final Criterion AGE = new Criterion("AGE_15_24", 15, 24, null);

    @Test
    @DisplayName("someone who turns 25 the day after submission is still of age for U25")
    void turns25Tomorrow() {
        CriterionVerdict verdict = judge(AGE, bornOn(LocalDate.of(2001, 7, 2)));

        assertEquals(new CriterionVerdict("AGE_15_24", MET, "Bei der Zuweisung 24 Jahre alt."), verdict);
    }

    @Test
    @DisplayName("someone who turns 25 on the day of submission is too old, and the reason says how old")
    void turns25Today() {
        CriterionVerdict verdict = judge(AGE, bornOn(LocalDate.of(2001, 7, 1)));

        assertEquals(
                new CriterionVerdict("AGE_15_24", NOT_MET, "Bei der Zuweisung 25 Jahre alt, Höchstalter 24."), verdict);
    }

    @Test
    @DisplayName("someone of 14 is too young")
    void tooYoung() {
        assertEquals(NOT_MET, judge(AGE, bornOn(LocalDate.of(2011, 7, 2))).verdict());
    }

    @Test
    @DisplayName("someone born on 29 February turns 25 on 1 March of a common year")
    void bornOnALeapDay() {
        Applicant onTheLastOfFebruary = new Applicant(
                LocalDate.of(2004, 2, 29), LocalDate.of(2029, 2, 28), "SGB2", true, "05558012", List.of(), null);

        assertEquals(24, onTheLastOfFebruary.ageAtSubmission());
    }

    @Test
    @DisplayName("a programme for older people has no upper age")
    void noUpperAge() {
        Criterion older = new Criterion("AGE_25_PLUS", 25, null, null);

        assertEquals(MET, judge(older, bornOn(LocalDate.of(1970, 1, 1))).verdict());
    }

    @Test
    @DisplayName("only SGB II is the right benefit regime; an unknown one is unclear")
    void benefitRegime() {
        Criterion sgb2 = new Criterion("SGB2_ELB", null, null, null);

        assertEquals(MET, judge(sgb2, withRegime("SGB2")).verdict());
        assertEquals(NOT_MET, judge(sgb2, withRegime("ASYLBLG")).verdict());
        assertEquals(UNCLEAR, judge(sgb2, withRegime("UNK")).verdict());
    }

    @Test
    @DisplayName("residence counts by municipality, and the reason names it")
    void residence() {
        Criterion residence = new Criterion("RESIDENCE_IN_COUNTY", null, null, null);

        assertEquals(
                "Wohnt in Coesfeld.", judge(residence, livingIn("05558012")).reason());
        assertEquals(NOT_MET, judge(residence, livingIn("05515000")).verdict());
    }

    @Test
    @DisplayName("a need is complex from two different domains on; the same domain twice is one")
    void complexNeed() {
        Criterion need = new Criterion("COMPLEX_NEED", null, null, 2);

        assertEquals(MET, judge(need, needing("02", "05")).verdict());
        assertEquals(NOT_MET, judge(need, needing("02", "02")).verdict());
        assertEquals(UNCLEAR, judge(need, needing()).verdict());
    }

    @Test
    @DisplayName("whether there is another case management cannot be told if nobody asked")
    void otherCaseManagement() {
        Criterion other = new Criterion("NO_OTHER_CM", null, null, null);

        assertEquals(UNCLEAR, judge(other, withOther(null)).verdict());
        assertEquals(MET, judge(other, withOther(false)).verdict());
        assertEquals(NOT_MET, judge(other, withOther(true)).verdict());
    }

    @Test
    @DisplayName("a criterion that this software doesn't know is left to the people, not skipped")
    void unknownCriterion() {
        Criterion unknown = new Criterion("SPEAKS_PLATT", null, null, null);

        assertEquals(UNCLEAR, judge(unknown, withOther(null)).verdict());
    }

    @Test
    @DisplayName("migration history is what the Jobcenter says it is")
    void migrationHistory() {
        Criterion history = new Criterion("MIGRATION_HISTORY", null, null, null);
        Applicant without =
                new Applicant(LocalDate.of(2006, 1, 1), SUBMITTED, "SGB2", false, "05558012", List.of("02"), null);

        assertEquals(NOT_MET, judge(history, without).verdict());
    }

    private static CriterionVerdict judge(Criterion criterion, Applicant applicant) {
        Programme programme = new Programme("U25", "U25", 1, SUBMITTED, List.of(criterion));
        return Eligibility.judge(programme, MUNICIPALITIES, applicant).getFirst();
    }

    private static Applicant bornOn(LocalDate birthDate) {
        return new Applicant(birthDate, SUBMITTED, "SGB2", true, "05558012", List.of("02", "05"), null);
    }

    private static Applicant withRegime(String regime) {
        return new Applicant(LocalDate.of(2006, 1, 1), SUBMITTED, regime, true, "05558012", List.of("02"), null);
    }

    private static Applicant livingIn(String municipality) {
        return new Applicant(LocalDate.of(2006, 1, 1), SUBMITTED, "SGB2", true, municipality, List.of("02"), null);
    }

    private static Applicant needing(String... domains) {
        return new Applicant(LocalDate.of(2006, 1, 1), SUBMITTED, "SGB2", true, "05558012", List.of(domains), null);
    }

    private static Applicant withOther(@Nullable Boolean other) {
        return new Applicant(LocalDate.of(2006, 1, 1), SUBMITTED, "SGB2", true, "05558012", List.of("02"), other);
    }
}
