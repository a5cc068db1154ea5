/** Partnerportal: what partner staff see, and nothing else. */
@NullMarked
package de.integrativ.gateway.portal;

import org.jspecify.annotations.NullMarked;
