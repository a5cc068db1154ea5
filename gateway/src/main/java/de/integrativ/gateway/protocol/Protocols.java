package de.integrativ.gateway.protocol;

import de.integrativ.gateway.protocol.AuditClients.Entries;
import de.integrativ.gateway.protocol.AuditClients.Log;
import de.integrativ.gateway.protocol.AuditClients.Wanted;
import de.integrativ.gateway.protocol.Protocol.Answer;
import de.integrativ.gateway.service.ServiceSaidNo;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks every service at once, with the officer's own token, and merges what they answer. */
@ApplicationScoped
class Protocols {

    private static final Logger LOG = Logger.getLogger(Protocols.class);

    private final Map<String, Log> logs = new LinkedHashMap<>();

    private record Heard(String service, Optional<Answer> answer) {}

    Protocols(
            @RestClient AuditClients.OfReferral referral,
            @RestClient AuditClients.OfCasework casework,
            @RestClient AuditClients.OfNetwork network,
            @RestClient AuditClients.OfReporting reporting) {
        logs.put("referral", referral);
        logs.put("casework", casework);
        logs.put("network", network);
        logs.put("reporting", reporting);
    }

    /** @throws ServiceSaidNo if the officer asked for what no service understands */
    Protocol of(Wanted wanted, Cursor after) {
        List<Uni<Heard>> asked = logs.entrySet().stream()
                .map(log -> ask(log.getKey(), log.getValue(), wanted, after.after(log.getKey())))
                .toList();
        List<Heard> heard = Uni.join().all(asked).andFailFast().await().indefinitely();
        return Protocol.of(
                heard.stream().flatMap(one -> one.answer().stream()).toList(),
                heard.stream()
                        .filter(one -> one.answer().isEmpty())
                        .map(Heard::service)
                        .toList(),
                after);
    }

    /** Has every chain gone through; one that is silent shows so on the page. */
    void check() {
        List<Uni<Boolean>> asked = logs.values().stream()
                .map(log -> log.check().replaceWith(true).onFailure().recoverWithItem(false))
                .toList();
        Uni.join().all(asked).andFailFast().await().indefinitely();
    }

    private static Uni<Heard> ask(String service, Log log, Wanted wanted, @Nullable Long after) {
        return Uni.combine()
                .all()
                .unis(log.chain(), entries(log, Protocol.refusals(wanted), null), entries(log, wanted, after))
                .asTuple()
                .map(all -> new Heard(
                        service,
                        Optional.of(new Answer(
                                service,
                                all.getItem1(),
                                lines(service, all.getItem2()),
                                lines(service, all.getItem3()),
                                all.getItem3().next() != null))))
                .onFailure(failure -> !(failure instanceof ServiceSaidNo))
                .recoverWithItem(failure -> {
                    LOG.warnf("No log from %s: %s", service, failure.getClass().getSimpleName());
                    return new Heard(service, Optional.empty());
                });
    }

    private static Uni<Entries> entries(Log log, Wanted wanted, @Nullable Long after) {
        return log.entries(wanted.from(), wanted.to(), wanted.actor(), wanted.act(), wanted.about(), after);
    }

    private static List<Line> lines(String service, Entries entries) {
        return entries.items().stream().map(entry -> new Line(service, entry)).toList();
    }
}
