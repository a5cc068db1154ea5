@NullMarked
package de.integrativ.casework.disclosure;

import org.jspecify.annotations.NullMarked;
