/** Messages that only their recipient reads and only their sender could have written. */
@NullMarked
package de.integrativ.platform.seal;

import org.jspecify.annotations.NullMarked;
