/** Notfallzugriff: reading a case without an assignment, for three hours, with a reason and a review. */
@NullMarked
package de.integrativ.casework.emergency;

import org.jspecify.annotations.NullMarked;
