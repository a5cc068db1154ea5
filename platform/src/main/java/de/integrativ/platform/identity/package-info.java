/** Who acts: the person or agency of the token. */
@NullMarked
package de.integrativ.platform.identity;

import org.jspecify.annotations.NullMarked;
