package de.integrativ.casework.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which fields of whom, for what, on which basis. The row is also the disclosure log: it holds names of fields,
 * never their values, and outlives the case.
 */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String recipient;
    private String purpose;

    @Column(name = "basis_scope")
    private String basisScope;

    @Column(name = "consent_id")
    private @Nullable UUID consentId;

    @Column(name = "identity_level")
    private String identityLevel;

    private List<String> fields;

    @Enumerated(EnumType.STRING)
    private DisclosureState state;

    @Column(name = "composed_by")
    private String composedBy;

    @Column(name = "composed_at")
    private Instant composedAt;

    @Column(name = "recalled_on")
    private @Nullable LocalDate recalledOn;

    @Column(name = "delete_by")
    private @Nullable LocalDate deleteBy;

    @Column(name = "deleted_on")
    private @Nullable LocalDate deletedOn;

    @Version
    private int version;

    protected Disclosure() {}

    Disclosure(
            UUID id,
            UUID caseId,
            Terms terms,
            Basis basis,
            List<String> fields,
            String composedBy,
            Instant composedAt) {
        this.id = id;
        this.caseId = caseId;
        this.recipient = terms.recipient();
        this.purpose = terms.purpose();
        this.identityLevel = terms.identityLevel().name();
        this.basisScope = basis.scope();
        this.consentId = basis.consentId();
        this.fields = List.copyOf(fields);
        this.composedBy = composedBy;
        this.composedAt = composedAt;
        this.state = DisclosureState.DUE;
    }

    void received() {
        if (state.next().contains(DisclosureState.RECEIVED)) {
            state = DisclosureState.RECEIVED;
        }
    }

    void recall(LocalDate on, LocalDate deleteBy) {
        if (state.next().contains(DisclosureState.RECALLED)) {
            state = DisclosureState.RECALLED;
            recalledOn = on;
            this.deleteBy = deleteBy;
        }
    }

    /** The partner's receipt of deletion; one that was not asked for is no reason to forget the copy. */
    boolean deleted(LocalDate on) {
        if (!state.next().contains(DisclosureState.DELETED)) {
            return false;
        }
        state = DisclosureState.DELETED;
        deletedOn = on;
        return true;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String recipient() {
        return recipient;
    }

    String purpose() {
        return purpose;
    }

    String composedBy() {
        return composedBy;
    }

    Instant composedAt() {
        return composedAt;
    }

    Basis basis() {
        return new Basis(basisScope, consentId);
    }

    String identityLevel() {
        return identityLevel;
    }

    List<String> fields() {
        return fields;
    }

    DisclosureState state() {
        return state;
    }

    @Nullable
    LocalDate recalledOn() {
        return recalledOn;
    }

    @Nullable
    LocalDate deleteBy() {
        return deleteBy;
    }

    @Nullable
    LocalDate deletedOn() {
        return deletedOn;
    }

    int version() {
        return version;
    }
}
