package de.integrativ.casework.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a disclosure finds the consent that it may rest on. */
@ApplicationScoped
public class ConsentsInForce {

    private final Consents consents;

    ConsentsInForce(Consents consents) {
        this.consents = consents;
    }

    /** A consent that is in force and stays so until the end of the transaction. */
    public record Held(UUID id, Scope scope) {}

    public Optional<Held> hold(UUID caseId, Scope scope, String recipient, LocalDate on) {
        return consents.heldInForce(caseId, scope, recipient, on).map(c -> new Held(c.id(), scope));
    }
}
