@NullMarked
package de.integrativ.testing.matrix;

import org.jspecify.annotations.NullMarked;
