@NullMarked
package de.integrativ.gateway.signin;

import org.jspecify.annotations.NullMarked;
