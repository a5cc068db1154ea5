@NullMarked
package de.integrativ.platform.identity;

import org.jspecify.annotations.NullMarked;
