/** The one entrance: staff pages, partner portal, sign-in, REST edge. */
@NullMarked
package de.integrativ.gateway;

import org.jspecify.annotations.NullMarked;
