/** The service's page of the matrix, walked. */
@NullMarked
package de.integrativ.referral.matrix;

import org.jspecify.annotations.NullMarked;
