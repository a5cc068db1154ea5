/** The young person as KIM knows them. */
@NullMarked
package de.integrativ.casework.person;

import org.jspecify.annotations.NullMarked;
