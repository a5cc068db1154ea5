package de.integrativ.referral.consent;

import jakarta.persistence.Column;
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
public class Consent {

    @Id
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private ConsentScope scope;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "text_version")
    private String textVersion;

    private String language;

    @Enumerated(EnumType.STRING)
    ConsentForm form;

    boolean interpreter;
    boolean guardian;

    @Column(name = "valid_until")
    @Nullable
    private LocalDate validUntil;

    @Column(name = "withdrawn_on")
    @Nullable
    private LocalDate withdrawnOn;

    protected Consent() {}

    /** @param recordedBy who vouches for it where the consent itself doesn't say */
    public Consent(UUID referralId, GivenConsent given, String recordedBy) {
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

    public UUID id() {
        return id;
    }

    public ConsentScope scope() {
        return scope;
    }

    public ConsentState state() {
        return state;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public String language() {
        return language;
    }

    public String textVersion() {
        return textVersion;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public boolean inForceOn(LocalDate day) {
        return state == ConsentState.GRANTED
                && !grantedOn.isAfter(day)
                && (validUntil == null || !validUntil.isBefore(day));
    }

    /** As easy as giving it (Art. 7(3) GDPR): no reason, no form, no further condition. */
    public void withdraw(LocalDate on) {
        if (state != ConsentState.GRANTED) {
            throw new ConsentRejected.NotInForce(state);
        }
        state = ConsentState.WITHDRAWN;
        withdrawnOn = on;
    }
}
