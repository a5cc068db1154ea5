@NullMarked
package de.integrativ.gateway.protocol;

import org.jspecify.annotations.NullMarked;
