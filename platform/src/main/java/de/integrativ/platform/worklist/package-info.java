/** The worklist contract that every service offers alike. */
@NullMarked
package de.integrativ.platform.worklist;

import org.jspecify.annotations.NullMarked;
