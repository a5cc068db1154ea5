package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.outbox.Sealed;

/** A message whose sender, recipient and place in the order have been checked. */
public interface Received {

    Envelope envelope();

    /** The sending agency, e.g. {@code bamf}. @throws IllegalStateException if a service sent it */
    String agency();

    /** @throws IllegalStateException on an agency's topic */
    JourneyId journey();

    /**
     * @throws Refused with the schema's complaints if the content is not of the type's schema
     * @throws IllegalStateException if it is sealed for another recipient
     */
    <T> T content(Class<T> type);

    /** For whom it was sealed: this service, or the one it must be passed on to unread. */
    String recipient();

    /** As it came, for passing on. @throws IllegalStateException if it was not sealed */
    Sealed sealed();
}
