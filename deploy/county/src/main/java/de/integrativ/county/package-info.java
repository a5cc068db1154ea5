/** The county file as code reads it: organisations, people, programmes, deadlines and sharing agreements. */
@NullMarked
package de.integrativ.county;

import org.jspecify.annotations.NullMarked;
