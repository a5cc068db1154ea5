package de.integrativ.gateway.shell;

import de.integrativ.gateway.service.ServiceSaidNo;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;

/** The way of every form: carried out and redirected, or shown again with all that was typed. */
public final class Commands {

    private Commands() {}

    /**
     * @param done where to go, with the word for what was done
     * @param again the page with the form as it was sent
     */
    public static Response carryOut(Form form, Runnable command, URI done, Function<Form, TemplateInstance> again) {
        if (form.hasErrors()) {
            return Response.status(422).entity(again.apply(form)).build();
        }
        try {
            command.run();
        } catch (ServiceSaidNo no) {
            if (!no.canBeMended()) {
                throw no;
            }
            int status = no.status() == 400 ? 422 : no.status();
            return Response.status(status)
                    .entity(again.apply(form.refusedBy(no.problem())))
                    .build();
        }
        return Response.seeOther(done).build();
    }
}
