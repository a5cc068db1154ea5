/**
 * Damages the services' own jars as they are loaded, each time by the one safeguard that a mutant lacks: so the code that
 * ships needs no switch for it, and the checker is seen to bite.
 */
@NullMarked
package de.integrativ.acceptance.faults.mutant;

import org.jspecify.annotations.NullMarked;
