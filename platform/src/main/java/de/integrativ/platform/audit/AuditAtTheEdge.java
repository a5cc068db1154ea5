package de.integrativ.platform.audit;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.CurrentActor;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * The net below the use cases: no answer leaves that nobody wrote down. Every refusal to someone who is signed in, "not
 * yours" and "not there" alike, is written down here, after the rollback; and every access of which a use case did not say
 * more itself.
 */
@ApplicationScoped
class AuditAtTheEdge {

    private static final String OURS = "de.integrativ.";

    private final OwnEntries own;
    private final Audit audit;
    private final Written written;
    private final CurrentActor current;

    AuditAtTheEdge(OwnEntries own, Audit audit, Written written, CurrentActor current) {
        this.own = own;
        this.audit = audit;
        this.written = written;
        this.current = current;
    }

    @ServerResponseFilter
    public void answered(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getName().startsWith(OURS)) {
            return;
        }
        Optional<String> act = act(response.getStatus(), request.getMethod(), method);
        if (act.isEmpty()) {
            return;
        }
        Entry entry = entry(act.get(), request, response.getStatus(), method);
        if (!BlockingOperationControl.isBlockingAllowed()) {
            onTheEventLoop(response.getStatus(), entry);
        } else if (current.known()) {
            own.write(entry, audit.who());
        }
    }

    /** Roles are checked before a request leaves the event loop; there nobody may wait for the database. */
    private void onTheEventLoop(int status, Entry entry) {
        if (status == 403) {
            Actor actor = audit.who();
            Thread.ofVirtual().name("refusal").start(() -> own.writeOrAlarm(entry, actor));
        }
    }

    private Optional<String> act(int status, String verb, Method method) {
        if (status == 403 || status == 404) {
            return written.refusal() ? Optional.empty() : Optional.of("REFUSED");
        }
        boolean given = status >= 200 && status < 300;
        if (!given || written.access() || aboutNobody(method)) {
            return Optional.empty();
        }
        return Optional.of(verb.equals("GET") || verb.equals("HEAD") ? "READ" : "WROTE");
    }

    private static boolean aboutNobody(Method method) {
        return method.isAnnotationPresent(NothingPersonal.class)
                || method.getDeclaringClass().isAnnotationPresent(NothingPersonal.class);
    }

    private static Entry entry(String act, ContainerRequestContext request, int status, Method method) {
        String detail = act.equals("REFUSED") ? request.getMethod() + " " + status : request.getMethod();
        return new Entry(act, template(method), named(request), detail, List.of());
    }

    /** E.g. {@code /cases/{id}/plan}: never the address itself, in which someone may have typed a name. */
    private static String template(Method method) {
        Path on = method.getDeclaringClass().getAnnotation(Path.class);
        Path under = method.getAnnotation(Path.class);
        String whole = (on == null ? "" : on.value()) + "/" + (under == null ? "" : under.value());
        String single = ("/" + whole).replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    /** The first id that the address names. */
    private static UUID named(ContainerRequestContext request) {
        return request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .map(AuditAtTheEdge::id)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Entry.NOBODY);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
