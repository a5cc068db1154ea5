@NullMarked
package de.integrativ.gateway;

import org.jspecify.annotations.NullMarked;
