@NullMarked
package de.integrativ.gateway.shell;

import org.jspecify.annotations.NullMarked;
