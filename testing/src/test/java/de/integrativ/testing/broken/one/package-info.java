/** One half of a circle. */
@NullMarked
package de.integrativ.testing.broken.one;

import org.jspecify.annotations.NullMarked;
