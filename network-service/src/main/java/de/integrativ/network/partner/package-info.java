/** The organisations that can be asked, as the county file names them. */
@NullMarked
package de.integrativ.network.partner;

import org.jspecify.annotations.NullMarked;
