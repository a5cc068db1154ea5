package de.integrativ.county;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One county, as its file says. Everything that differs between counties stands here and nowhere in code; see
 * docs/adr/0003-one-county-file.md.
 */
public interface County extends CountyLookups {

    /** Whether nobody in it exists: then everybody's password and what programs sign in with may be known. */
    boolean demonstration();

    Identity identity();

    @Override
    List<Municipality> municipalities();

    List<Region> regions();

    @Override
    List<Organisation> organisations();

    @Override
    List<Person> people();

    List<Programme> programmes();

    @Override
    Map<String, Period> deadlines();

    Duration consentStaleAfter();

    List<ClosingDay> closingDays();

    @Override
    List<Agreement> agreements();

    SignIn signIn();

    BrokerLimits brokerLimits();

    Retention retention();

    /** @param evaluationThresholds smallest count that an audience may see, by audience */
    record Identity(
            String id,
            String name,
            String ags,
            String state,
            String timeZone,
            Map<String, Integer> evaluationThresholds) {}

    record Municipality(
            String ags,
            String name,
            String region,
            @Nullable String youthWelfare) {}

    record Region(String id, String name) {}

    /**
     * @param channel what its own system speaks; none for organisations that only sign in
     * @param keys public keys of its own system, confirmed; none where they are made for it (demonstration)
     */
    record Organisation(
            String id, String name, String kind, @Nullable Channel channel, List<Unit> units, List<Key> keys) {

        public Organisation {
            keys = keys == null ? List.of() : keys;
        }
    }

    enum Channel {
        KAFKA,
        HTTP,
        PORTAL
    }

    /** @param ags the municipality that it is for, or the county; none where that means nothing */
    record Unit(String id, String name, @Nullable String ags) {}

    /**
     * @param use {@code sig} or {@code enc}
     * @param jwk public parameters only
     * @param fingerprint thumbprint (RFC 7638, SHA-256) as the organisation read it out
     */
    record Key(String use, Map<String, String> jwk, String fingerprint, LocalDate confirmedOn, String confirmedBy) {}

    record Person(String id, String name, String organisation, String unit, List<String> roles) {}

    record Programme(String id, String name, int version, LocalDate validFrom, List<Criterion> criteria) {}

    record Criterion(
            String code,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable Integer minDomains) {}

    /**
     * Who may send what to whom. No row, no disclosure.
     *
     * @param basis a consent scope (C1 …) or a statutory basis (L69 …)
     * @param identityLevel how well the recipient may know whom it is about
     * @param channel by which this agreement runs: the other side's own system, or the portal
     * @param passesOn the agreement under which the sender came by the data, where it was not from the person
     * @param answers what may come back under it
     */
    record Agreement(
            String id,
            String from,
            String to,
            String purpose,
            String basis,
            @Nullable String identityLevel,
            Channel channel,
            @Nullable String passesOn,
            List<String> messages,
            List<String> answers,
            List<String> fields) {

        public Agreement {
            answers = answers == null ? List.of() : answers;
        }

        public boolean between(String organisation) {
            return from.equals(organisation) || to.equals(organisation);
        }
    }

    /**
     * @param secondFactorWaived why nobody is asked for one; only where {@code secondFactor} is NONE
     * @param tokenLife how long an access token lasts
     */
    record SignIn(
            int passwordLength,
            Duration sessionIdle,
            Duration sessionLongest,
            Duration tokenLife,
            SecondFactor secondFactor,
            @Nullable String secondFactorWaived) {}

    enum SecondFactor {
        /** Everybody who signs in. */
        ALL,
        /** Whoever works with persons' data: all but those who only read released reports. */
        STAFF,
        NONE
    }

    /** How long the broker keeps messages, and how much of it one agency's system may use. */
    record BrokerLimits(
            Period journalsKept,
            Period replaysKept,
            Period personalKept,
            int producedBytesPerSecond,
            int consumedBytesPerSecond,
            int requestPercentage) {}

    /** @param accessLogDays how long it can be told who read, changed or was refused what */
    record Retention(int accessLogDays) {

        /** No file may ask for less; county.schema.json says why. */
        public static final int SHORTEST_ACCESS_LOG = 90;

        /** Of a county that says nothing. */
        static final Retention USUAL = new Retention(365);
    }
}
