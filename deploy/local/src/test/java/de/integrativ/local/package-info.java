@NullMarked
package de.integrativ.local;

import org.jspecify.annotations.NullMarked;
