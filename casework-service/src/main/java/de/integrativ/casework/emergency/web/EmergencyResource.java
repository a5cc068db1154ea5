package de.integrativ.casework.emergency.web;

import de.integrativ.casework.emergency.BreakGlass;
import de.integrativ.casework.emergency.BreakGlass.Sought;
import de.integrativ.casework.emergency.EmergencyView;
import de.integrativ.casework.emergency.ReviewEmergencies;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/emergencies")
@Tag(name = "Notfallzugriff")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
public class EmergencyResource {

    private final CurrentActor actor;
    private final BreakGlass open;
    private final ReviewEmergencies review;

    EmergencyResource(CurrentActor actor, BreakGlass open, ReviewEmergencies review) {
        this.actor = actor;
        this.open = open;
        this.review = review;
    }

    /** Who it is about, by name and day of birth. @param givenName where there are two of that family name and day */
    public record Emergency(
            @NotBlank @Size(max = 200) String familyName,
            @Nullable @Size(max = 200) String givenName,
            @NotNull LocalDate birthDate,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param word what the review found; never empty */
    public record Review(
            @NotNull Boolean justified,
            @NotBlank @Size(max = 1000) String word) {}

    @GET
    @Operation(summary = "Emergency accesses, open reviews first: all for the coordination, else the caller's own")
    public Map<String, List<EmergencyView>> list() {
        return Map.of("items", review.list(actor.get()));
    }

    @POST
    @RolesAllowed(Role.KIM_CASE_MANAGER)
    @Operation(
            summary = "Open a colleague's case in an emergency, to be read for three hours",
            description =
                    "With a reason; the coordination reviews it. 404 if nobody is found, or more than one, or if an"
                            + " access of the caller's to that case was found to be no emergency within thirty days.")
    public Response open(@NotNull @Valid Emergency wanted) {
        String given = wanted.givenName() == null ? "" : wanted.givenName();
        EmergencyView view =
                open.open(actor.get(), new Sought(wanted.familyName(), given, wanted.birthDate()), wanted.reason());
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Role.KIM_COORDINATOR)
    @Operation(summary = "Say whether it was an emergency; if not, the access ends at once")
    public void review(UUID id, @NotNull @Valid Review found) {
        review.review(actor.get(), id, found.justified(), found.word());
    }
}
