@NullMarked
package de.integrativ.gateway.browser;

import org.jspecify.annotations.NullMarked;
