@NullMarked
package de.integrativ.reporting.indicator;

import org.jspecify.annotations.NullMarked;
