/** The service's page of the matrix, walked. */
@NullMarked
package de.integrativ.network.matrix;

import org.jspecify.annotations.NullMarked;
