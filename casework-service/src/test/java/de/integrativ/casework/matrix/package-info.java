/** The service's page of the matrix, walked. */
@NullMarked
package de.integrativ.casework.matrix;

import org.jspecify.annotations.NullMarked;
