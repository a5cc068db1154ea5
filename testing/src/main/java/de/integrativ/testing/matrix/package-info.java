/** Who may do what: the matrix as data, and a walker that tries each of its cells with a real token. */
@NullMarked
package de.integrativ.testing.matrix;

import org.jspecify.annotations.NullMarked;
