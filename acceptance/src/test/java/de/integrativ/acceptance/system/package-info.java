/** Starts and stops the whole system as a newcomer does. */
@NullMarked
package de.integrativ.acceptance.system;

import org.jspecify.annotations.NullMarked;
