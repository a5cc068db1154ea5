@NullMarked
package de.integrativ.platform.outbox;

import org.jspecify.annotations.NullMarked;
