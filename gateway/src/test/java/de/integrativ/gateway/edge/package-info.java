@NullMarked
package de.integrativ.gateway.edge;

import org.jspecify.annotations.NullMarked;
