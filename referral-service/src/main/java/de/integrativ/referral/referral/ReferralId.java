package de.integrativ.referral.referral;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a referral. Rises with time, so that lists page by it. */
public record ReferralId(@JsonValue UUID value) {

    public static ReferralId next() {
        return new ReferralId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
