/** Indicators over HTTP. */
@NullMarked
package de.integrativ.reporting.indicator.web;

import org.jspecify.annotations.NullMarked;
