/** The service's page of the matrix, walked. */
@NullMarked
package de.integrativ.reporting.matrix;

import org.jspecify.annotations.NullMarked;
