@NullMarked
package de.integrativ.platform.restore;

import org.jspecify.annotations.NullMarked;
