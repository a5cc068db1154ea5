/** What of a figure may be seen by whom. */
@NullMarked
package de.integrativ.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
