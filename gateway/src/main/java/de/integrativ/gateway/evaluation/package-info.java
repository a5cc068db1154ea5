/** Auswertung: indicators with definition, coverage and suppressed cells. */
@NullMarked
package de.integrativ.gateway.evaluation;

import org.jspecify.annotations.NullMarked;
