package de.integrativ.referral.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A consent that is kept here, with what proves it. */
@Entity
@Table(name = "consent")
@SuppressWarnings("UnusedVariable") // the evidence is kept to be shown, not to be decided by
class Consent {

    @Id
    private UUID id;

    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private ConsentScope scope;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    private LocalDate grantedOn;

    private String recordedBy;

    private String textVersion;

    private String language;

    @Enumerated(EnumType.STRING)
    ConsentForm form;

    boolean interpreter;
    boolean guardian;

    @Nullable
    private LocalDate validUntil;

    @Nullable
    private LocalDate withdrawnOn;

    protected Consent() {}

    /** @param recordedBy who vouches for it where the consent itself doesn't say */
    Consent(UUID referralId, GivenConsent given, String recordedBy) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.referralId = referralId;
        this.state = ConsentState.GRANTED;
        this.scope = given.scope();
        this.grantedOn = given.grantedOn();
        this.recordedBy = given.recordedBy() == null ? recordedBy : given.recordedBy();
        this.textVersion = given.textVersion();
        this.language = given.language();
        this.form = given.form();
        this.interpreter = given.interpreter();
        this.guardian = given.guardian();
        this.validUntil = given.validUntil();
    }

    KeptConsent kept() {
        return new KeptConsent(id, scope, state, grantedOn, language, textVersion, validUntil);
    }

    /** As easy as giving it (Art. 7(3) GDPR): no reason, no form, no further condition. */
    void withdraw(LocalDate on) {
        if (state != ConsentState.GRANTED) {
            throw new ConsentRejected.NotInForce(state);
        }
        state = ConsentState.WITHDRAWN;
        withdrawnOn = on;
    }
}
