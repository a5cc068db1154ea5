package de.integrativ.network.request.web;

import de.integrativ.network.request.AcknowledgeRequest;
import de.integrativ.network.request.AnswerRequest;
import de.integrativ.network.request.ConfirmDeletion;
import de.integrativ.network.request.ListRequests;
import de.integrativ.network.request.Outcome;
import de.integrativ.network.request.ReadRequest;
import de.integrativ.network.request.RejectRequest;
import de.integrativ.network.request.RequestDetail;
import de.integrativ.network.request.RequestState;
import de.integrativ.network.request.Said;
import de.integrativ.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The partner portal's requests. A body's date is the day it happened; left out, it is today. */
@Path("/requests")
@Tag(name = "Anfragen")
@RolesAllowed(Role.PARTNER)
class RequestResource {

    private static final int LONGEST_TEXT = 4000;

    record Acknowledgement(@Nullable LocalDate acknowledgedOn) {}

    record Answer(
            @NotNull Outcome outcome,
            @Size(max = LONGEST_TEXT) @Nullable String text,
            @Nullable LocalDate answeredOn) {}

    record RejectionReason(
            @Size(max = LONGEST_TEXT) @Nullable String reason,
            @Nullable LocalDate rejectedOn) {}

    record Deletion(@Nullable LocalDate deletedOn) {}

    private final ListRequests list;
    private final ReadRequest read;
    private final AcknowledgeRequest acknowledge;
    private final AnswerRequest answer;
    private final RejectRequest reject;
    private final ConfirmDeletion confirmDeletion;

    RequestResource(
            ListRequests list,
            ReadRequest read,
            AcknowledgeRequest acknowledge,
            AnswerRequest answer,
            RejectRequest reject,
            ConfirmDeletion confirmDeletion) {
        this.list = list;
        this.read = read;
        this.acknowledge = acknowledge;
        this.answer = answer;
        this.reject = reject;
        this.confirmDeletion = confirmDeletion;
    }

    @GET
    @RolesAllowed({Role.PARTNER, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
    @Operation(summary = "Requests to one's organisation; for KIM those it sent")
    public ListRequests.Page all(
            @QueryParam("state") @Nullable RequestState state, @QueryParam("after") @Nullable UUID after) {
        return list.list(Optional.ofNullable(state), Optional.ofNullable(after));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.PARTNER, Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
    @Operation(summary = "One request, for the partner with just the disclosed fields")
    public RequestDetail one(@PathParam("id") UUID id) {
        return read.read(id);
    }

    @POST
    @Path("{id}/acknowledgement")
    @Operation(summary = "Say that the request has been seen")
    public void acknowledgement(@PathParam("id") UUID id, @NotNull @Valid Acknowledgement body) {
        acknowledge.acknowledge(id, body.acknowledgedOn());
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Answer the request")
    public void answer(@PathParam("id") UUID id, @NotNull @Valid Answer body) {
        answer.answer(id, new Said.InClear(body.outcome(), body.text()), body.answeredOn());
    }

    @POST
    @Path("{id}/rejection")
    @Operation(summary = "Say that one cannot take the request")
    public void rejection(@PathParam("id") UUID id, @NotNull @Valid RejectionReason body) {
        reject.reject(id, body.reason(), body.rejectedOn());
    }

    @POST
    @Path("{id}/deletion")
    @Operation(summary = "Confirm that what a recalled request had disclosed is deleted")
    public void deletion(@PathParam("id") UUID id, @NotNull @Valid Deletion body) {
        confirmDeletion.confirm(id, body.deletedOn());
    }
}
