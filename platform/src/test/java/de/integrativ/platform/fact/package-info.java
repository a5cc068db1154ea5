@NullMarked
package de.integrativ.platform.fact;

import org.jspecify.annotations.NullMarked;
