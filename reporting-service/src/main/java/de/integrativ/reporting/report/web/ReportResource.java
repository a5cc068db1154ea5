package de.integrativ.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.reporting.disclosure.AudienceRefused;
import de.integrativ.reporting.disclosure.Audiences;
import de.integrativ.reporting.indicator.web.Question;
import de.integrativ.reporting.report.AdvanceReport;
import de.integrativ.reporting.report.ComputeReport;
import de.integrativ.reporting.report.FactsBehind;
import de.integrativ.reporting.report.ReadReports;
import de.integrativ.reporting.report.ReportSummary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RunOnVirtualThread
@DenyAll // but for what a method below allows
@NothingPersonal
class ReportResource {

    public record Wanted(
            @Nullable String from,
            @Nullable String to,
            @Nullable String audience) {}

    public record Items(List<ReportSummary> items) {}

    /** @param figures by breakdown, each with its totals */
    public record Content(
            @JsonUnwrapped ReportSummary summary,
            @JsonRawValue String figures) {}

    private final ComputeReport compute;
    private final AdvanceReport advance;
    private final ReadReports read;
    private final FactsBehind behind;
    private final Audiences audiences;
    private final OwnFigures own;
    private final CurrentActor current;

    ReportResource(
            ComputeReport compute,
            AdvanceReport advance,
            ReadReports read,
            FactsBehind behind,
            Audiences audiences,
            OwnFigures own,
            CurrentActor current) {
        this.compute = compute;
        this.advance = advance;
        this.read = read;
        this.behind = behind;
        this.audiences = audiences;
        this.own = own;
        this.current = current;
    }

    @POST
    @RolesAllowed({Role.EVALUATOR, Role.KIM_COORDINATOR})
    @Operation(summary = "Compute a report and freeze what it was made of")
    public RestResponse<ReportSummary> compute(Wanted wanted) {
        Actor actor = current.get();
        Question question = Question.of(wanted.from(), wanted.to(), null).wholeMonths();
        ReportSummary report =
                compute.compute(question.period(), audiences.of(wanted.audience(), actor), actor, behind.now());
        return RestResponse.ResponseBuilder.<ReportSummary>created(URI.create("/reports/" + report.id()))
                .entity(report)
                .build();
    }

    @POST
    @Path("{id}/check")
    @RolesAllowed(Role.EVALUATOR)
    @Operation(summary = "An evaluator has checked it")
    public ReportSummary check(UUID id) {
        return advance.check(id, current.get());
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Role.KIM_COORDINATOR)
    @Operation(summary = "The coordination releases it; not whoever checked it, and not over facts that wait")
    public ReportSummary release(UUID id) {
        return advance.release(id, current.get());
    }

    @GET
    @RolesAllowed({Role.EVALUATOR, Role.KIM_COORDINATOR, Role.BOARD_MEMBER})
    @Operation(summary = "The latest hundred; boards see the released ones of their audience")
    public Items all() {
        return new Items(read.all().stream()
                .filter(this::isTheirs)
                .map(ReadReports.Content::summary)
                .toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.EVALUATOR, Role.KIM_COORDINATOR, Role.BOARD_MEMBER})
    @Operation(summary = "A report with its figures; for a municipality's board its own municipality's")
    public Content one(UUID id) {
        ReadReports.Content report = read.one(id);
        if (!isTheirs(report)) {
            throw new NotThere();
        }
        return new Content(report.summary(), own.of(report.figures(), current.get()));
    }

    @GET
    @Path("{id}/reproduction")
    @RolesAllowed({Role.EVALUATOR, Role.KIM_COORDINATOR})
    @Operation(summary = "Make its figures again from the frozen rows and compare")
    public ReadReports.Reproduction reproduce(UUID id) {
        return read.reproduce(id);
    }

    private boolean isTheirs(ReadReports.Content report) {
        try {
            audiences.of(report.audience().id(), current.get());
            return true;
        } catch (AudienceRefused e) {
            return false;
        }
    }
}
