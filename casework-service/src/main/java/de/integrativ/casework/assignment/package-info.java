/** Zuständigkeit: whose cases they are, how they change hands, and whose they were. */
@NullMarked
package de.integrativ.casework.assignment;

import org.jspecify.annotations.NullMarked;
