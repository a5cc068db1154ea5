/** Begleitungen: list, and the head that all tabs of a case share. */
@NullMarked
package de.integrativ.gateway.supportcase;

import org.jspecify.annotations.NullMarked;
