/** Facts for reporting: nothing about a person leaves before the evaluation consent C9 is answered. */
@NullMarked
package de.integrativ.platform.fact;

import org.jspecify.annotations.NullMarked;
