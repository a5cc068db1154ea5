@NullMarked
package de.integrativ.gateway.log;

import org.jspecify.annotations.NullMarked;
