/** Requests to partners, from the case's side. */
@NullMarked
package de.integrativ.gateway.partner;

import org.jspecify.annotations.NullMarked;
