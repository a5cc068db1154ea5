package de.integrativ.gateway.today;

import de.integrativ.gateway.shell.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** Heute: who, what, by when, one action. */
@Path("/heute")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
class TodayPage {

    @CheckedTemplate(basePath = "today")
    static class Templates {
        static native TemplateInstance today(DueToday due, String whose);

        static native TemplateInstance changes(DueToday due, String whose);
    }

    private final Worklists worklists;
    private final Shell shell;

    TodayPage(Worklists worklists, Shell shell) {
        this.worklists = worklists;
        this.shell = shell;
    }

    @GET
    public TemplateInstance today(@RestQuery("wessen") @DefaultValue("alle") String whose) {
        return Templates.today(due(whose), whose);
    }

    /** Asked every few seconds by an open page; nothing is exchanged while nothing has changed. */
    @GET
    @Path("stand")
    public Response changes(
            @RestQuery("wessen") @DefaultValue("alle") String whose, @RestQuery @DefaultValue("") String mark) {
        DueToday due = due(whose);
        return due.mark().equals(mark)
                ? Response.noContent().build()
                : Response.ok(Templates.changes(due, whose)).build();
    }

    private DueToday due(String whose) {
        DueToday all = worklists.due();
        return "meine".equals(whose) ? all.onlyFor(shell.id()) : all;
    }
}
