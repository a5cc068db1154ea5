/** Reports: computed, checked, released, and frozen so that they can be computed again. */
@NullMarked
package de.integrativ.reporting.report;

import org.jspecify.annotations.NullMarked;
