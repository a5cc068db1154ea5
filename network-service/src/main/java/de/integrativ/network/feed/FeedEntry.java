package de.integrativ.network.feed;

import de.integrativ.platform.event.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One message in an agency's feed.
 *
 * @param jose sealed for the agency; none where the content was taken back: only its place in the order is left
 */
public record FeedEntry(
        FeedPosition position, Envelope envelope, @Nullable String jose) {}
