/** The four services as the gateway meets them: their addresses, their problems, their silence. */
@NullMarked
package de.integrativ.gateway.service;

import org.jspecify.annotations.NullMarked;
