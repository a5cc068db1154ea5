/** Verlauf: what was done in a case, and by whom. */
@NullMarked
package de.integrativ.casework.history;

import org.jspecify.annotations.NullMarked;
