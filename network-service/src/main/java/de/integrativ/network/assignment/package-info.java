/** Whose case a request belongs to, as casework-service tells it. */
@NullMarked
package de.integrativ.network.assignment;

import org.jspecify.annotations.NullMarked;
