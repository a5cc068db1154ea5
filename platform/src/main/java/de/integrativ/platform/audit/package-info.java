/** Reads, writes and refusals of personal data, in a chain that verifies. */
@NullMarked
package de.integrativ.platform.audit;

import org.jspecify.annotations.NullMarked;
