/** The REST edge: bearer tokens are relayed to the services. */
@NullMarked
package de.integrativ.gateway.edge;

import org.jspecify.annotations.NullMarked;
