/** Indicators, each defined once, read from the ways. */
@NullMarked
package de.integrativ.reporting.indicator;

import org.jspecify.annotations.NullMarked;
