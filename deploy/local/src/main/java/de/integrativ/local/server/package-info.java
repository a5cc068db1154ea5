/** PostgreSQL, Keycloak and Kafka as processes of this machine, on the loopback only. */
@NullMarked
package de.integrativ.local.server;

import org.jspecify.annotations.NullMarked;
