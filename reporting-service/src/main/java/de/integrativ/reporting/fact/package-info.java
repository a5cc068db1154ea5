/** Facts become ways: pseudonymous, in our own order, without those that were taken back. */
@NullMarked
package de.integrativ.reporting.fact;

import org.jspecify.annotations.NullMarked;
