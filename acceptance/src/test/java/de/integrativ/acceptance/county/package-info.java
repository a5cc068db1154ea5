/** The whole system for another county than the one it was written for. */
@NullMarked
package de.integrativ.acceptance.county;

import org.jspecify.annotations.NullMarked;
