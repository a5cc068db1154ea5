@NullMarked
package de.integrativ.local.compose;

import org.jspecify.annotations.NullMarked;
