/** Real servers for tests: one shared PostgreSQL, Keycloak and Kafka for all modules of a Maven build. */
@NullMarked
package de.integrativ.testing;

import org.jspecify.annotations.NullMarked;
