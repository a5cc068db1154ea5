@NullMarked
package de.integrativ.gateway.plan;

import org.jspecify.annotations.NullMarked;
