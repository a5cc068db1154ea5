/** Protokoll: who read, changed or was refused what, for the data protection officer. */
@NullMarked
package de.integrativ.gateway.protocol;

import org.jspecify.annotations.NullMarked;
