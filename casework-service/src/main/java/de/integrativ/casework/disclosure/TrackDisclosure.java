package de.integrativ.casework.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Follows a disclosed copy until it is gone; in the running transaction. */
@ApplicationScoped
public class TrackDisclosure {

    private final Disclosures disclosures;

    TrackDisclosure(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Names of the fields that went, on which basis, and where the copy is. */
    public record Disclosed(List<String> fields, Basis basis, String identityLevel, DisclosureState state) {}

    public Disclosed look(UUID id) {
        Disclosure disclosure = disclosures.findById(id);
        return new Disclosed(disclosure.fields(), disclosure.basis(), disclosure.identityLevel(), disclosure.state());
    }

    public void received(UUID id) {
        disclosures.findById(id).received();
    }

    public void recall(UUID id, LocalDate on, LocalDate deleteBy) {
        disclosures.findById(id).recall(on, deleteBy);
    }

    /** @return whether the recipient had been asked to */
    public boolean deleted(UUID id, LocalDate on) {
        return disclosures.findById(id).deleted(on);
    }
}
