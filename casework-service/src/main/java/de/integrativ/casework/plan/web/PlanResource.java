package de.integrativ.casework.plan.web;

import de.integrativ.casework.plan.AgreePlan;
import de.integrativ.casework.plan.Aim;
import de.integrativ.casework.plan.DraftPlan;
import de.integrativ.casework.plan.LegalNature;
import de.integrativ.casework.plan.Party;
import de.integrativ.casework.plan.PlanDocument;
import de.integrativ.casework.plan.PlanDocument.Language;
import de.integrativ.casework.plan.PlanView;
import de.integrativ.casework.plan.ProposePlan;
import de.integrativ.casework.plan.ReadPlan;
import de.integrativ.casework.plan.Responsible;
import de.integrativ.casework.plan.Revision;
import de.integrativ.casework.plan.RewritePlan;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "Kooperations- und Teilhabeplan")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR, Role.JC_CASE_MANAGER})
public class PlanResource {

    private final CurrentActor actor;
    private final ReadPlan read;
    private final DraftPlan draft;
    private final RewritePlan rewrite;
    private final ProposePlan propose;
    private final AgreePlan agree;
    private final PlanDocument document;

    PlanResource(
            CurrentActor actor,
            ReadPlan read,
            DraftPlan draft,
            RewritePlan rewrite,
            ProposePlan propose,
            AgreePlan agree,
            PlanDocument document) {
        this.actor = actor;
        this.read = read;
        this.draft = draft;
        this.rewrite = rewrite;
        this.propose = propose;
        this.agree = agree;
        this.document = document;
    }

    @GET
    @Path("cases/{id}/plan")
    @Operation(summary = "The newest version that the caller may see")
    public Response plan(UUID id) {
        PlanView plan = read.ofCase(actor.get(), id);
        return Response.ok(plan).tag(Integer.toString(plan.revision())).build();
    }

    @POST
    @Path("cases/{id}/plan")
    @Operation(summary = "Draft a version")
    public Response draft(UUID id, @Valid Goals goals) {
        UUID plan = draft.draft(actor.get(), id, goals.aims());
        return Response.created(URI.create("/plans/" + plan))
                .entity(Map.of("id", plan))
                .build();
    }

    @PUT
    @Path("plans/{id}")
    @Operation(summary = "Change the caller's own goals of a version that is not agreed; If-Match names what was read")
    public void rewrite(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Goals goals) {
        rewrite.rewrite(actor.get(), id, Revision.read(ifMatch), goals.aims());
    }

    @POST
    @Path("plans/{id}/proposal")
    @Operation(summary = "Put a draft before all three; If-Match names what was read")
    public void propose(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        propose.propose(actor.get(), id, Revision.read(ifMatch));
    }

    @POST
    @Path("plans/{id}/agreements")
    @Operation(summary = "Record a party's agreement or dissent to the text that If-Match names")
    public void agree(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Word word) {
        agree.speak(actor.get(), id, Revision.read(ifMatch), word.party, word.agreedOn, word.dissent);
    }

    @GET
    @Path("plans/{id}/document.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The plan on paper, tagged; language de or plain")
    public Response document(UUID id, @QueryParam("language") @DefaultValue("de") String language) {
        Language in = language.equals("plain") ? Language.PLAIN : Language.DE;
        return Response.ok(document.print(actor.get(), id, in))
                .header("Content-Disposition", "inline; filename=\"plan.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    public record Goals(@NotNull @Size(max = 50) List<@Valid NewGoal> goals) {
        List<Aim> aims() {
            return goals.stream().map(NewGoal::aim).toList();
        }
    }

    /** @param id and state come back unchanged from what was read; they are not looked at */
    public record NewGoal(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 2000) String measure,
            @NotNull Responsible responsible,
            @NotNull LocalDate until,
            @NotNull LegalNature legalNature,
            @Nullable String state) {

        Aim aim() {
            return new Aim(title, measure, responsible, until, legalNature);
        }
    }

    /** @param agreedOn today if absent */
    public record Word(
            @NotNull Party party,
            @Nullable LocalDate agreedOn,
            @Nullable @Size(max = 2000) String dissent) {}
}
