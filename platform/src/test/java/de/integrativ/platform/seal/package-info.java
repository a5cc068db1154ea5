@NullMarked
package de.integrativ.platform.seal;

import org.jspecify.annotations.NullMarked;
