/** The system as its users meet it. */
@NullMarked
package de.integrativ.acceptance;

import org.jspecify.annotations.NullMarked;
