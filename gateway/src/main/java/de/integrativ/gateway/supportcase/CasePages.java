package de.integrativ.gateway.supportcase;

import de.integrativ.gateway.referral.ReferralNames;
import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.shell.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Begleitungen: the list, and the overview of one. */
@Path("/begleitungen")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Roles.JC_CASE_MANAGER, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR})
@RunOnVirtualThread
class CasePages {

    private static final List<String> PHASES =
            List.of("INTAKE", "CLEARING", "PLANNING", "ACTIVE", "PAUSED", "CLOSING", "CLOSED");

    @CheckedTemplate(basePath = "supportcase")
    static class Templates {
        static native TemplateInstance list(ListPage<CaseRow> page, String phase, String after, List<String> phases);

        static native TemplateInstance overview(SupportCase supportCase);
    }

    private final CaseService cases;
    private final ReferralNames names;
    private final Shell shell;

    CasePages(@RestClient CaseService cases, ReferralNames names, Shell shell) {
        this.cases = cases;
        this.names = names;
        this.shell = shell;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String phase, @RestQuery @DefaultValue("") String after) {
        ListPage<CaseRow> page = cases.list(phase.isEmpty() ? null : phase, after.isEmpty() ? null : after);
        return Templates.list(shell.has(Roles.JC_CASE_MANAGER) ? withNames(page) : page, phase, after, PHASES);
    }

    /** The Jobcenter's staff know whom they referred, by the Jobcenter's own data. */
    private ListPage<CaseRow> withNames(ListPage<CaseRow> page) {
        Set<String> referrals = page.items().stream()
                .map(CaseRow::referralId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> known = names.of(referrals);
        return new ListPage<>(
                page.items().stream()
                        .map(row -> row.personName() == null ? row.of(known.get(row.referralId())) : row)
                        .toList(),
                page.next());
    }

    @GET
    @Path("{id}")
    public TemplateInstance overview(@RestPath String id) {
        return Templates.overview(cases.one(id));
    }
}
