/** A service that stands in for all others in the platform's own tests. */
@NullMarked
package de.integrativ.platform.sample;

import org.jspecify.annotations.NullMarked;
