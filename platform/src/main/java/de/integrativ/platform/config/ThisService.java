package de.integrativ.platform.config;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names of the running service: {@code referral} for the database, {@code referral-service} for everyone else. */
@Singleton
public class ThisService {

    private final String shortName;

    ThisService(@ConfigProperty(name = "integrativ.service") String shortName) {
        this.shortName = shortName;
    }

    /** E.g. {@code referral}: database, and prefix of its roles. */
    public String shortName() {
        return shortName;
    }

    /** E.g. {@code referral-service}: the party that signs, and whom others address. */
    public String party() {
        return shortName + "-service";
    }

    /** E.g. {@code /referral-service}: source of its messages. */
    public String source() {
        return "/" + party();
    }
}
