/** Working days with the state's holidays and the county's closing days. */
@NullMarked
package de.integrativ.platform.time;

import org.jspecify.annotations.NullMarked;
