/** The database behind the service, gone at without the service. */
@NullMarked
package de.integrativ.casework.walls;

import org.jspecify.annotations.NullMarked;
