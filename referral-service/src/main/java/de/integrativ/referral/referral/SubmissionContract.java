package de.integrativ.referral.referral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.contracts.Contracts;
import de.integrativ.platform.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A referral has one form, the contract's, whichever way it comes in. */
@ApplicationScoped
public class SubmissionContract {

    private static final String SUBMITTED = "de.integrativ.jobcenter.referral-submitted.v1";

    private final Contracts contracts = Contracts.load();
    private final ObjectMapper json;

    SubmissionContract(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ReferralRejected.Invalid naming each field and its remedy */
    void check(ReferralSubmission submission) {
        check(SUBMITTED, json.valueToTree(submission));
    }

    /** @throws ReferralRejected.Invalid naming each field and its remedy */
    public void check(String type, JsonNode content) {
        List<FieldError> errors = contracts.validate(type, content).stream()
                .map(complaint -> new FieldError(complaint.field(), complaint.code(), complaint.remedy()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ReferralRejected.Invalid(errors);
        }
    }
}
