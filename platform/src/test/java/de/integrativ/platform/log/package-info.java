@NullMarked
package de.integrativ.platform.log;

import org.jspecify.annotations.NullMarked;
