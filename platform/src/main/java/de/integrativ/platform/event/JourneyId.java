package de.integrativ.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One young person's way through the services. Random, made by referral-service, key of every message between services,
 * and never shown outside them: towards an agency the key is a {@link Ref}. See docs/adr/0004-journey-and-ref.md.
 */
public record JourneyId(UUID value) {

    public static JourneyId random() {
        return new JourneyId(UUID.randomUUID());
    }

    /** The key of what a service says about itself. */
    public static JourneyId ofAnnouncements(String service) {
        return new JourneyId(UUID.nameUUIDFromBytes(("announcements of " + service).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static JourneyId parse(String text) {
        return new JourneyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
