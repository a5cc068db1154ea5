package de.integrativ.network.feed;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Known;
import org.jspecify.annotations.Nullable;

/**
 * One message in an agency's feed.
 *
 * @param known the last place of its key that was known when it was written
 * @param jose sealed for the agency; none where the content was taken back: only its place in the order is left
 */
public record FeedEntry(
        FeedPosition position,
        Envelope envelope,
        Known known,
        @Nullable String jose) {

    /** With the first message of a key after a restore the place is told that we last knew. */
    public boolean afterARestore() {
        return envelope.epoch() > 1 && envelope.sequence() == 1;
    }
}
