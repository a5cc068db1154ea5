/** Which process dies when: random, but the same for the same seed. */
@NullMarked
package de.integrativ.acceptance.faults.plan;

import org.jspecify.annotations.NullMarked;
