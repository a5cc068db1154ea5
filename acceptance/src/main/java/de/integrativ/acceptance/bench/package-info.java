/** Measurements of the running product on real servers; {@code ./dev bench}. Never part of a test: a machine may be slow. */
@NullMarked
package de.integrativ.acceptance.bench;

import org.jspecify.annotations.NullMarked;
