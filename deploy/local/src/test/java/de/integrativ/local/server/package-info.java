@NullMarked
package de.integrativ.local.server;

import org.jspecify.annotations.NullMarked;
