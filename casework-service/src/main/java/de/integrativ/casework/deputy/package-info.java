/** Vertretung: who stands in for whom, from when until when. */
@NullMarked
package de.integrativ.casework.deputy;

import org.jspecify.annotations.NullMarked;
