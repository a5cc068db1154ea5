@NullMarked
package de.integrativ.platform.inbox;

import org.jspecify.annotations.NullMarked;
