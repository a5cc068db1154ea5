package de.integrativ.gateway.evaluation;

import de.integrativ.gateway.shell.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Auswertung: indicators of a period, each with its definition, its figures and how much they cover. */
@Path("/auswertung")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.EVALUATOR, Roles.BOARD_MEMBER, Roles.KIM_COORDINATOR, Roles.JC_LEAD})
@RunOnVirtualThread
class EvaluationPage {

    @CheckedTemplate(basePath = "evaluation")
    static class Templates {
        static native TemplateInstance figures(Figures figures, Selection selection);
    }

    private final ReportingService reporting;
    private final Clock clock;
    private final SecurityIdentity identity;

    EvaluationPage(@RestClient ReportingService reporting, Clock clock, SecurityIdentity identity) {
        this.reporting = reporting;
        this.clock = clock;
        this.identity = identity;
    }

    @GET
    public TemplateInstance figures(@BeanParam Selection selection) {
        selection.fill(LocalDate.now(clock), asOnBoards());
        Figures figures = reporting.indicators(selection.from(), selection.to(), selection.by(), selection.audience());
        return Templates.figures(figures, selection);
    }

    /** As reporting decides it. */
    private boolean asOnBoards() {
        return identity.hasRole(Roles.BOARD_MEMBER)
                && Stream.of(Roles.EVALUATOR, Roles.KIM_COORDINATOR).noneMatch(identity::hasRole);
    }

    @GET
    @Path("kennzahlen.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam Selection selection) {
        selection.fill(LocalDate.now(clock), asOnBoards());
        return Response.ok(reporting.csv(selection.from(), selection.to(), selection.by(), selection.audience()))
                .header("Content-Disposition", "attachment; filename=\"kennzahlen.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
