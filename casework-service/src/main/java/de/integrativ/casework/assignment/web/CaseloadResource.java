package de.integrativ.casework.assignment.web;

import de.integrativ.casework.assignment.Caseloads;
import de.integrativ.casework.assignment.HandOverCaseload;
import de.integrativ.casework.assignment.Share;
import de.integrativ.casework.supportcase.AssignmentReason;
import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Zuständigkeit")
@RunOnVirtualThread
@RolesAllowed(Role.KIM_COORDINATOR)
public class CaseloadResource {

    private static final int MOST = 500;

    private final CurrentActor actor;
    private final Caseloads caseloads;
    private final HandOverCaseload handOver;

    CaseloadResource(CurrentActor actor, Caseloads caseloads, HandOverCaseload handOver) {
        this.actor = actor;
        this.caseloads = caseloads;
        this.handOver = handOver;
    }

    /** @param shares each case once */
    public record Handover(
            @NotNull AssignmentReason reason,
            @NotEmpty @Size(max = MOST) List<@Valid @NotNull Wanted> shares) {}

    /** @param assignment the number that was read with the case */
    public record Wanted(
            @NotNull UUID caseId,
            @NotNull Integer assignment,
            @NotBlank String to) {
        Share share() {
            return new Share(caseId, assignment, to);
        }
    }

    @GET
    @Path("caseloads")
    @NothingPersonal
    @Operation(summary = "How many open cases each case manager has")
    public Map<String, List<Caseloads.Count>> counts() {
        return Map.of("items", caseloads.counts(actor.get()));
    }

    @GET
    @Path("caseloads/{caseManager}")
    @Operation(summary = "Someone's open cases, each with the number of its assignment")
    public Map<String, List<Caseloads.OpenCase>> of(String caseManager) {
        return Map.of("items", caseloads.of(actor.get(), caseManager));
    }

    @POST
    @Path("caseloads/{caseManager}/handover")
    @Operation(
            summary = "Hand cases over, all that are named or none",
            description = "412 if one changed hands since it was read; sent again in just this way it changes nothing.")
    public Map<String, Integer> handOver(String caseManager, @NotNull @Valid Handover wanted) {
        List<Share> shares = wanted.shares().stream().map(Wanted::share).toList();
        return Map.of("handedOver", handOver.handOver(actor.get(), caseManager, wanted.reason(), shares));
    }

    @GET
    @Path("cases/{id}/history")
    @RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
    @Operation(summary = "Whose the case was, since when and why; and what was done, by whom, in whose stead")
    public Caseloads.History history(UUID id) {
        return caseloads.history(actor.get(), id);
    }
}
