/** Notfallzugriff: opening a case without the assignment, and the review of it. */
@NullMarked
package de.integrativ.gateway.emergency;

import org.jspecify.annotations.NullMarked;
