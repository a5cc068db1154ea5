@NullMarked
package de.integrativ.testing;

import org.jspecify.annotations.NullMarked;
