package de.integrativ.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.contracts.Complaint;
import de.integrativ.contracts.Contracts;
import de.integrativ.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** A fact has the fields of its schema, which are the allow-list's, and no other: whatever else a sender may tell. */
@ApplicationScoped
class AllowList {

    private final Contracts contracts = Contracts.load();

    /** @throws IllegalStateException naming the fields, never what they hold: the fact is parked for a person to see */
    void check(Received received) {
        String type = received.envelope().type();
        String complaints = contracts.validate(type, received.content(JsonNode.class)).stream()
                .map(Complaint::field)
                .collect(Collectors.joining(", "));
        if (!complaints.isEmpty()) {
            throw new IllegalStateException(type + " is not as its schema says: " + complaints);
        }
    }
}
