package de.integrativ.gateway.shell;

import de.integrativ.gateway.service.ServiceDown;
import de.integrativ.gateway.service.ServiceSaidNo;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The way of every form: carried out and redirected, or shown again with all that was typed. */
public final class Commands {

    private static final Logger LOG = Logger.getLogger(Commands.class);

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance unsent(Form form);
    }

    private Commands() {}

    /**
     * @param done where to go, with the word for what was done
     * @param again the page with the form as it was sent
     */
    public static Response carryOut(Form form, Runnable command, URI done, Function<Form, TemplateInstance> again) {
        return carryOut(
                form,
                () -> {
                    command.run();
                    return done;
                },
                again);
    }

    /** @param command says where to go */
    public static Response carryOut(Form form, Supplier<URI> command, Function<Form, TemplateInstance> again) {
        if (form.hasErrors()) {
            return shownAgain(422, form, again);
        }
        try {
            return Response.seeOther(command.get()).build();
        } catch (ServiceSaidNo no) {
            if (!no.canBeMended()) {
                throw no;
            }
            return shownAgain(no.status() == 400 ? 422 : no.status(), form.refusedBy(no.problem()), again);
        } catch (ServiceDown | ProcessingException silent) {
            LOG.warn("A service does not answer to a form");
            return shownAgain(503, form.unanswered(), again);
        }
    }

    /** Where the page needs the service that is silent, what was typed stands on a page that needs none. */
    private static Response shownAgain(int status, Form form, Function<Form, TemplateInstance> again) {
        try {
            return Response.status(status).entity(again.apply(form)).build();
        } catch (ServiceDown | ProcessingException silent) {
            LOG.warn("A service does not answer for a form's page");
            return Response.status(503)
                    .entity(Templates.unsent(form.unanswered()))
                    .build();
        }
    }
}
