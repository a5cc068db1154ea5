/** The gateway's page of the matrix, walked. */
@NullMarked
package de.integrativ.gateway.matrix;

import org.jspecify.annotations.NullMarked;
