@NullMarked
package de.integrativ.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
