/** Messages that arrive: once in effect, in order per sender and subject; what does not fit is parked, never dropped. */
@NullMarked
package de.integrativ.platform.inbox;

import org.jspecify.annotations.NullMarked;
