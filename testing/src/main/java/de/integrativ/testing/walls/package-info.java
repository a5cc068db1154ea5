/** The second wall: a service's database, gone at around the service with the login that it uses itself. */
@NullMarked
package de.integrativ.testing.walls;

import org.jspecify.annotations.NullMarked;
