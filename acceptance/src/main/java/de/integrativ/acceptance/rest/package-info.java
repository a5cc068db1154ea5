/** Staff at work through the REST interfaces, with the tokens that Keycloak gives them. */
@NullMarked
package de.integrativ.acceptance.rest;

import org.jspecify.annotations.NullMarked;
