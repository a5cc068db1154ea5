@NullMarked
package de.integrativ.reporting;

import org.jspecify.annotations.NullMarked;
