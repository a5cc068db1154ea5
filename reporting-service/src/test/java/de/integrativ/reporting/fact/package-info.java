@NullMarked
package de.integrativ.reporting.fact;

import org.jspecify.annotations.NullMarked;
