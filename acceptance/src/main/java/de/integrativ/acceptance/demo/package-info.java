/** Plays the whole way of a young person's support against a running system, and checks the report's figures. */
@NullMarked
package de.integrativ.acceptance.demo;

import org.jspecify.annotations.NullMarked;
