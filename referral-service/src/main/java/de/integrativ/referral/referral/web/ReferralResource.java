package de.integrativ.referral.referral.web;

import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.referral.referral.HandInReferral;
import de.integrativ.referral.referral.ReadReferral;
import de.integrativ.referral.referral.ReferralId;
import de.integrativ.referral.referral.ReferralList;
import de.integrativ.referral.referral.ReferralState;
import de.integrativ.referral.referral.ReferralSubmission;
import de.integrativ.referral.referral.ReferralView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Referrals: list, read, hand in. */
@Path("/referrals")
@Tag(name = "Zuweisungen")
@RolesAllowed({Role.JC_CASE_MANAGER, Role.JC_LEAD, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
@RunOnVirtualThread
class ReferralResource {

    private final ReferralList list;
    private final ReadReferral read;
    private final HandInReferral handIn;
    private final CurrentActor actor;

    ReferralResource(ReferralList list, ReadReferral read, HandInReferral handIn, CurrentActor actor) {
        this.list = list;
        this.read = read;
        this.handIn = handIn;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "The referrals that the caller may see, newest first",
            description = "`after` is the `next` of the page before.")
    public ReferralList.Page list(@RestQuery @Nullable ReferralState state, @RestQuery @Nullable UUID after) {
        return list.page(state, null, after);
    }

    /** A name has no place in an address: those stand in histories, proxies' logs and traces (ADR 0708). */
    record Search(
            @Nullable ReferralState state,
            @NotBlank @Size(max = 200) String name,
            @Nullable UUID after) {}

    @POST
    @Path("/search")
    @Operation(
            summary = "Those of the referrals that the caller may see whose person's name sounds like this",
            description = "Words of a name, in any order; `after` is the `next` of the page before.")
    @APIResponse(responseCode = "200")
    public ReferralList.Page search(@NotNull @Valid Search search) {
        return list.page(search.state(), search.name(), search.after());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One referral, with the criteria's verdicts and what the caller can do now")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Not there, or not yours: the answer is the same")
    public ReferralView read(@RestPath UUID id) {
        return read.read(new ReferralId(id), actor.get());
    }

    @POST
    @Operation(
            summary = "Hand in a referral (Jobcenter's case manager)",
            description =
                    "With C1 it is submitted, without it waits for C1, unseen by KIM. The same form sent twice under"
                            + " one `Idempotency-Key` makes one referral.")
    @APIResponse(responseCode = "201")
    @APIResponse(responseCode = "422", description = "Which field, and what to do about it")
    public Response handIn(
            @NotNull @Valid ReferralSubmission submission, @HeaderParam("Idempotency-Key") @Nullable String key) {
        ReferralId id = handIn.handIn(submission, key, actor.get());
        return Response.created(URI.create("/referrals/" + id))
                .entity(Map.of("id", id.value()))
                .build();
    }
}
