@NullMarked
package de.integrativ.casework;

import org.jspecify.annotations.NullMarked;
