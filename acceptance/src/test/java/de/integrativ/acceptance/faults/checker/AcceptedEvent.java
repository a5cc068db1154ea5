package de.integrativ.acceptance.faults.checker;

import java.util.UUID;

/**
 * An agency's event that the broker acknowledged: from here on nobody may lose it.
 *
 * @param way the agency's own reference of the young person's way
 * @param answered whether the sender is owed a receipt or a problem (a receipt itself is not)
 */
public record AcceptedEvent(UUID id, String way, String topic, long sequence, String type, boolean answered) {}
