/** The support itself (Begleitung): phases, assignment, lock and end. */
@NullMarked
package de.integrativ.casework.supportcase;

import org.jspecify.annotations.NullMarked;
