/** How values look in JSON. */
@NullMarked
package de.integrativ.platform.json;

import org.jspecify.annotations.NullMarked;
