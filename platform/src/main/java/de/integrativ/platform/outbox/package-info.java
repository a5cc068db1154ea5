/** Messages that leave in the transaction that caused them, in lanes, in order, each once in effect. */
@NullMarked
package de.integrativ.platform.outbox;

import org.jspecify.annotations.NullMarked;
