package de.integrativ.platform.event;

import java.time.Instant;

/**
 * What a service says, before it has a place in an order.
 *
 * @param type versioned name, e.g. {@code de.integrativ.referral.referral-submitted.v1}
 * @param occurredAt when it happened in the world, which may be before it is recorded
 * @param body a record that serialises to the JSON of the type's schema in {@code contracts/}
 */
public record Message(String type, Instant occurredAt, Object body) {}
