package de.integrativ.gateway.plan;

import de.integrativ.gateway.plan.PlanService.Goals;
import de.integrativ.gateway.service.ServiceSaidNo;
import de.integrativ.gateway.shell.Commands;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.shell.Shell;
import de.integrativ.gateway.supportcase.CaseService;
import de.integrativ.gateway.supportcase.SupportCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Kooperations- und Teilhabeplan: draft, propose, agree by three, dissent noted. */
@Path("/begleitungen/{id}/plan")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.JC_CASE_MANAGER, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class PlanPage {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance plan(
                SupportCase supportCase,
                @Nullable Plan plan,
                List<GoalsEntry.Row> rows,
                String mine,
                Form form,
                @Nullable String ok);
    }

    private final CaseService cases;
    private final PlanService plans;
    private final Shell shell;

    PlanPage(@RestClient CaseService cases, @RestClient PlanService plans, Shell shell) {
        this.cases = cases;
        this.plans = plans;
        this.shell = shell;
    }

    @GET
    public TemplateInstance plan(@RestPath String id, @RestQuery @Nullable String ok) {
        return page(id, Form.empty(), ok);
    }

    @POST
    @Path("ziele")
    public Response goals(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("ziele", typed);
        Goals goals = new Goals(new GoalsEntry(form, myGoals()).goals());
        return Commands.carryOut(
                form, () -> save(id, form, goals), done(id, "plan-saved"), again -> page(id, again, null));
    }

    @POST
    @Path("vorschlag")
    public Response propose(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("vorschlag", typed);
        return Commands.carryOut(
                form,
                () -> plans.propose(form.value("plan"), form.value("revision"), Map.of()),
                done(id, "plan-proposed"),
                again -> page(id, again, null));
    }

    @POST
    @Path("zustimmung")
    public Response agree(@RestPath String id, MultivaluedMap<String, String> typed) {
        Form form = Form.of("zustimmung", typed);
        form.required("party");
        form.date("agreedOn");
        return Commands.carryOut(
                form,
                () -> plans.agree(
                        form.value("plan"), form.value("revision"), form.body(List.of("party", "agreedOn", "dissent"))),
                done(id, "plan-agreed"),
                again -> page(id, again, null));
    }

    @GET
    @Path("{plan}/plan.pdf")
    @Produces("application/pdf")
    public Response document(
            @RestPath String id, @RestPath String plan, @RestQuery("sprache") @DefaultValue("de") String language) {
        return Response.ok(plans.document(plan, "plain".equals(language) ? "plain" : "de"))
                .header("Content-Disposition", "inline; filename=\"plan.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void save(String id, Form form, Goals goals) {
        if (form.value("plan").isEmpty()) {
            plans.draft(id, goals);
        } else {
            plans.rewrite(form.value("plan"), form.value("revision"), goals);
        }
    }

    private TemplateInstance page(String id, Form form, @Nullable String ok) {
        Plan plan = planOf(id);
        String mine = myGoals();
        return Templates.plan(cases.one(id), plan, GoalsEntry.rows(form, plan, mine), mine, form, ok);
    }

    private @Nullable Plan planOf(String id) {
        try {
            return plans.ofCase(id);
        } catch (ServiceSaidNo no) {
            if (no.status() == 404) {
                return null;
            }
            throw no;
        }
    }

    /** KIM writes voluntary goals, the Jobcenter steps of §15 SGB II; neither can write the other's. */
    private String myGoals() {
        return shell.has(Roles.JC_CASE_MANAGER) ? "SGB2_15" : "VOLUNTARY";
    }

    private static URI done(String id, String what) {
        return URI.create("/begleitungen/" + id + "/plan?ok=" + what);
    }
}
