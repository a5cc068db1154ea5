package de.integrativ.referral.firstmeeting.web;

import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.referral.firstmeeting.MeetingRecord;
import de.integrativ.referral.firstmeeting.RecordFirstMeeting;
import de.integrativ.referral.referral.ReferralId;
import de.integrativ.referral.referral.Target;
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

/** The joint first meeting of a referral. */
@Path("/referrals/{id}/first-meeting")
@Tag(name = "Erstgespräch")
@RolesAllowed({Role.JC_CASE_MANAGER, Role.JC_LEAD, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
@RunOnVirtualThread
class FirstMeetingResource {

    private final RecordFirstMeeting recordFirstMeeting;
    private final CurrentActor actor;

    FirstMeetingResource(RecordFirstMeeting recordFirstMeeting, CurrentActor actor) {
        this.recordFirstMeeting = recordFirstMeeting;
        this.actor = actor;
    }

    @POST
    @Operation(
            summary = "Record the meeting as held, with the person's consents, and whether support starts",
            description = "By the assigned case manager. Held only if person, Jobcenter and KIM were there.")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", description = "Not in this state, or changed meanwhile")
    @APIResponse(responseCode = "422", description = "Which field, and what to do about it")
    public void held(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable Long version, @NotNull @Valid MeetingRecord meeting) {
        recordFirstMeeting.record(new Target(new ReferralId(id), version), meeting, actor.get());
    }
}
