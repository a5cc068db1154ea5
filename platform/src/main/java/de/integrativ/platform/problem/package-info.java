/** Errors that name the field and the remedy (RFC 9457). */
@NullMarked
package de.integrativ.platform.problem;

import org.jspecify.annotations.NullMarked;
