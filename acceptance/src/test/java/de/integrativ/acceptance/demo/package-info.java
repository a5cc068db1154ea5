/** Rules that the cast and its hand-worked figures keep. */
@NullMarked
package de.integrativ.acceptance.demo;

import org.jspecify.annotations.NullMarked;
