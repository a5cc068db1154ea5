@NullMarked
package de.integrativ.gateway.assignment;

import org.jspecify.annotations.NullMarked;
