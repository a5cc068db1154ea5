package de.integrativ.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The log for the data protection officer; whoever reads it stands in it too ({@link AuditAtTheEdge}). */
@Path("/audit")
@RolesAllowed(Role.DATA_PROTECTION_OFFICER)
@RunOnVirtualThread
@Tag(name = "Datenschutz")
public class AuditResource {

    private final AuditLog log;
    private final CheckChain chain;
    private final EraseEntry erasing;
    private final ZoneId zone;

    AuditResource(AuditLog log, CheckChain chain, EraseEntry erasing, Clock clock) {
        this.log = log;
        this.chain = chain;
        this.erasing = erasing;
        this.zone = clock.getZone();
    }

    /** @param next give it as {@code after} for the next page; none: this was the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entries(
            List<AuditLog.Row> items, @Nullable Long next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Chain(CheckChain.@Nullable Result checked) {}

    record Erasure(@NotBlank String why) {}

    @GET
    @Path("/entries")
    @Operation(
            summary = "Who read, changed or was refused what, newest first",
            description =
                    "Days are whole days of the county, both inclusive. 'about' is the id of a referral, case, plan"
                            + " or request: entries about it, and of lists that showed it.")
    public Entries entries(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("act") @Nullable String act,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("after") @Nullable Long after)
            throws SQLException {
        AuditLog.Page page = log.page(new AuditLog.Wanted(
                begin(from), to == null ? null : begin(to.plusDays(1)), given(actor), given(act), about, after));
        return new Entries(page.items(), page.next());
    }

    @GET
    @Path("/chain")
    @Operation(summary = "When the chain was last gone through, and what came out")
    public Chain chain() throws SQLException {
        return new Chain(chain.last().orElse(null));
    }

    @POST
    @Path("/chain/checks")
    @Operation(summary = "Go through the chain now")
    public Chain check() throws SQLException {
        return new Chain(chain.check());
    }

    @POST
    @Path("/entries/{id}/erasure")
    @Operation(summary = "Erase what an entry says; that it was done, and why, is an entry itself")
    public void erase(@PathParam("id") UUID id, @NotNull @Valid Erasure erasure) throws SQLException {
        if (!erasing.erase(id, erasure.why())) {
            throw new NotThere();
        }
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
