@NullMarked
package de.integrativ.gateway.today;

import org.jspecify.annotations.NullMarked;
