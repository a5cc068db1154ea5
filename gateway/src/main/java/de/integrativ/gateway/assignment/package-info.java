/** Zuständigkeit: whose cases they are, handing them over, and who stands in for whom. */
@NullMarked
package de.integrativ.gateway.assignment;

import org.jspecify.annotations.NullMarked;
