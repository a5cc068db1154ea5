/**
 * Judges a fault run from outside: by what was accepted and what came out, and by nothing that the services think of
 * themselves.
 */
@NullMarked
package de.integrativ.acceptance.faults.checker;

import org.jspecify.annotations.NullMarked;
