/** One half of a circle. */
@NullMarked
package de.integrativ.testing.broken.two;

import org.jspecify.annotations.NullMarked;
