/** The services' public keys, for agencies' systems. */
@NullMarked
package de.integrativ.gateway.keys;

import org.jspecify.annotations.NullMarked;
