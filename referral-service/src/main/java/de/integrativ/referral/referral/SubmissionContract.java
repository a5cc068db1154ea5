package de.integrativ.referral.referral;

import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.json.Schemas;
import de.integrativ.platform.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A referral has one form, the contract's, whichever way it comes in. */
@ApplicationScoped
class SubmissionContract {

    private static final String SUBMITTED = "de.integrativ.jobcenter.referral-submitted.v1";

    private final Schemas schemas;
    private final MessageJson json;

    SubmissionContract(Schemas schemas, MessageJson json) {
        this.schemas = schemas;
        this.json = json;
    }

    /** @throws ReferralRejected.Invalid naming each field and its remedy */
    void check(ReferralSubmission submission) {
        List<FieldError> complaints = schemas.complaints(SUBMITTED, json.write(submission));
        if (!complaints.isEmpty()) {
            throw new ReferralRejected.Invalid(complaints);
        }
    }
}
