package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A question back to the Jobcenter, and its answer. */
@Entity
@Table(name = "inquiry")
class Inquiry {

    @Id
    UUID id;

    UUID referralId;

    String question;

    String askedBy;

    LocalDate askedOn;

    @Nullable
    String answer;

    @Nullable
    String answeredBy;

    @Nullable
    LocalDate answeredOn;

    protected Inquiry() {}

    Inquiry(ReferralId referral, String question, LocalDate on, Actor by) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.referralId = referral.value();
        this.question = question;
        this.askedOn = on;
        this.askedBy = by.id();
    }

    void answered(String text, LocalDate on, Actor by) {
        answer = text;
        answeredOn = on;
        answeredBy = by.id();
    }
}
