@NullMarked
package de.integrativ.platform.time;

import org.jspecify.annotations.NullMarked;
