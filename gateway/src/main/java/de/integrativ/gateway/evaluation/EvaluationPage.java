package de.integrativ.gateway.evaluation;

import de.integrativ.gateway.shell.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
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

    EvaluationPage(@RestClient ReportingService reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    @GET
    public TemplateInstance figures(@BeanParam Selection selection) {
        selection.fill(LocalDate.now(clock));
        Figures figures = reporting.indicators(selection.from(), selection.to(), selection.by(), selection.audience());
        return Templates.figures(figures, selection);
    }

    @GET
    @Path("kennzahlen.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam Selection selection) {
        selection.fill(LocalDate.now(clock));
        return Response.ok(reporting.csv(selection.from(), selection.to(), selection.by(), selection.audience()))
                .header("Content-Disposition", "attachment; filename=\"kennzahlen.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
