package de.integrativ.network.partner;

import de.integrativ.county.County;

/**
 * An organisation that can be asked.
 *
 * @param kind code, e.g. {@code BILD}
 * @param channel how it is reached
 */
public record Partner(String id, String name, String kind, County.Channel channel) {}
