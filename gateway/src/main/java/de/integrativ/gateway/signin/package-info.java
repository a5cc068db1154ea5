/** Signing in, and what the person sees while nobody can. */
@NullMarked
package de.integrativ.gateway.signin;

import org.jspecify.annotations.NullMarked;
