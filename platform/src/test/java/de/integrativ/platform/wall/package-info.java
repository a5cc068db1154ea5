@NullMarked
package de.integrativ.platform.wall;

import org.jspecify.annotations.NullMarked;
