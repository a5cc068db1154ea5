package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A Jobcenter's case manager enters a referral here. */
@ApplicationScoped
public class HandInReferral {

    private final SubmitReferral submit;
    private final SubmissionKeys keys;
    private final SubmissionContract contract;

    HandInReferral(SubmitReferral submit, SubmissionKeys keys, SubmissionContract contract) {
        this.submit = submit;
        this.keys = keys;
        this.contract = contract;
    }

    /** @param key the form's; the same form sent twice makes one referral */
    @WithinWall
    public ReferralId handIn(ReferralSubmission form, @Nullable String key, Actor actor) {
        if (!actor.has(Role.JC_CASE_MANAGER)) {
            throw new NotThere();
        }
        ReferralSubmission submission = form.recordedBy(actor.id());
        contract.check(submission);
        if (!submission.unit().equals(actor.unit())) {
            throw new ReferralRejected.Invalid(
                    "unit", "not-yours", "Zuweisen können Sie nur für Ihre eigene Geschäftsstelle.");
        }
        if (key == null) {
            return submit.submit(submission, actor.agency(), null, actor).id();
        }
        return keys.once(actor, key, submission, () -> submit.submit(submission, actor.agency(), null, actor)
                .id());
    }
}
