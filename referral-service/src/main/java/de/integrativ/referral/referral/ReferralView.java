package de.integrativ.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.ConsentState;
import de.integrativ.referral.eligibility.CriterionVerdict;
import de.integrativ.referral.person.Person;
import de.integrativ.referral.person.Residence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as one viewer sees it.
 *
 * @param person none: locked or erased
 * @param allowed what this viewer can do with it now, as the names of the commands in the address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        ReferralState state,
        long version,
        String programme,
        int programmeVersion,
        String agency,
        String unit,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decisionDue,
        @Nullable String caseManager,
        @Nullable Person person,
        @Nullable Residence residence,
        @Nullable String benefitRegime,
        List<String> needs,
        @Nullable String reason,
        List<CriterionVerdict> criteria,
        List<ConsentRow> consents,
        @Nullable Meeting firstMeeting,
        List<Question> inquiries,
        List<Step> timeline,
        List<String> allowed) {

    public record ConsentRow(
            UUID id,
            ConsentScope scope,
            ConsentState state,
            LocalDate grantedOn,
            String language,
            String textVersion) {}

    public record Meeting(LocalDate heldOn, String place, boolean interpreter, List<String> present) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(
            String question,
            LocalDate askedOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    public record Step(Instant at, String what, String by) {}
}
