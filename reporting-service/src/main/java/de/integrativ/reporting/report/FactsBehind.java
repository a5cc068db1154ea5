package de.integrativ.reporting.report;

import de.integrativ.platform.inbox.Lag;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Facts that were told and are not in yet: a report that is computed meanwhile would lack them. */
@ApplicationScoped
public class FactsBehind {

    private final Lag lag;
    private final List<String> topics;

    FactsBehind(Lag lag, @ConfigProperty(name = "mp.messaging.incoming.facts.topics") List<String> topics) {
        this.lag = lag;
        this.topics = topics;
    }

    /** Outside of a transaction. @return none if nobody can say now */
    public OptionalLong now() {
        return lag.behind(topics);
    }
}
