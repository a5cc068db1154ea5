/** What every service finds in place: ports, clock, county. */
@NullMarked
package de.integrativ.platform.config;

import org.jspecify.annotations.NullMarked;
