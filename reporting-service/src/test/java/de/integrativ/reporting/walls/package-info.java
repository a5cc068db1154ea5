/** The database behind the service, gone at without the service. */
@NullMarked
package de.integrativ.reporting.walls;

import org.jspecify.annotations.NullMarked;
