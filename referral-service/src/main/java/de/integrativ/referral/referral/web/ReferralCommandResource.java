package de.integrativ.referral.referral.web;

import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.referral.consent.GivenConsent;
import de.integrativ.referral.referral.AnswerInquiry;
import de.integrativ.referral.referral.DecideReferral;
import de.integrativ.referral.referral.GiveConsent;
import de.integrativ.referral.referral.ReferralId;
import de.integrativ.referral.referral.Target;
import de.integrativ.referral.referral.WithdrawConsent;
import de.integrativ.referral.referral.WithdrawReferral;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What can be done with a referral. {@code If-Match} takes the version that the user decided on. */
@Path("/referrals/{id}")
@Tag(name = "Zuweisungen")
@RolesAllowed({Role.JC_CASE_MANAGER, Role.JC_LEAD, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "204")
@APIResponse(responseCode = "403", description = "Someone else's task")
@APIResponse(responseCode = "404", description = "Not there, or not yours: the answer is the same")
@APIResponse(
        responseCode = "409",
        description = "Not in this state, or changed meanwhile: names state and what is allowed")
class ReferralCommandResource {

    private final DecideReferral decide;
    private final AnswerInquiry answer;
    private final WithdrawReferral withdraw;
    private final GiveConsent give;
    private final WithdrawConsent withdrawConsent;
    private final CurrentActor actor;

    ReferralCommandResource(
            DecideReferral decide,
            AnswerInquiry answer,
            WithdrawReferral withdraw,
            GiveConsent give,
            WithdrawConsent withdrawConsent,
            CurrentActor actor) {
        this.decide = decide;
        this.answer = answer;
        this.withdraw = withdraw;
        this.give = give;
        this.withdrawConsent = withdrawConsent;
        this.actor = actor;
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Accept and assign (coordination)")
    public void accept(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable Long version,
            @NotNull @Valid ReferralCommands.Acceptance body) {
        decide.accept(target(id, version), body.caseManager(), body.decidedOn(), actor.get());
    }

    @POST
    @Path("/refusal")
    @Operation(summary = "Decline (coordination); the Jobcenter sees a neutral code, the person is erased at once")
    public void decline(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable Long version,
            @NotNull @Valid ReferralCommands.Refusal body) {
        decide.decline(target(id, version), body.code(), body.note(), body.decidedOn(), actor.get());
    }

    @POST
    @Path("/info-request")
    @Operation(summary = "Ask the Jobcenter something (coordination)")
    public void askBack(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable Long version,
            @NotNull @Valid ReferralCommands.InfoRequest body) {
        decide.askBack(target(id, version), body.question(), actor.get());
    }

    @POST
    @Path("/info-answer")
    @Operation(summary = "Answer the question (Jobcenter's case manager)")
    public void answer(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable Long version,
            @NotNull @Valid ReferralCommands.InfoAnswer body) {
        answer.answer(target(id, version), body.text(), actor.get());
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Take the referral back (Jobcenter, until support starts)")
    public void withdraw(@RestPath UUID id, @HeaderParam("If-Match") @Nullable Long version) {
        withdraw.withdraw(target(id, version), actor.get());
    }

    @POST
    @Path("/consents")
    @Operation(
            summary = "Record a consent that was missing (Jobcenter's case manager); with C1 the referral reaches KIM")
    public void give(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable Long version, @NotNull @Valid GivenConsent body) {
        give.give(target(id, version), body, actor.get());
    }

    @POST
    @Path("/consents/{consent}/withdrawal")
    @Operation(summary = "The person takes a consent back; anyone who sees the referral records it")
    public void withdrawConsent(@RestPath UUID id, @RestPath UUID consent, ReferralCommands.@Nullable Withdrawal body) {
        withdrawConsent.withdraw(target(id, null), consent, body == null ? null : body.withdrawnOn(), actor.get());
    }

    private static Target target(UUID id, @Nullable Long version) {
        return new Target(new ReferralId(id), version);
    }
}
