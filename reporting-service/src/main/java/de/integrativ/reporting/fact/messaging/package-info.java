/** Facts in, from the services' topics. */
@NullMarked
package de.integrativ.reporting.fact.messaging;

import org.jspecify.annotations.NullMarked;
