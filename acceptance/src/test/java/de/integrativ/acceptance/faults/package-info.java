/** Things die at any moment, and nothing is lost, doubled, reordered or revived. */
@NullMarked
package de.integrativ.acceptance.faults;

import org.jspecify.annotations.NullMarked;
