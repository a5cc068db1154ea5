@NullMarked
package de.integrativ.gateway.keys;

import org.jspecify.annotations.NullMarked;
