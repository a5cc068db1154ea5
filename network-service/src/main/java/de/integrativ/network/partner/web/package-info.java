/** The partners over HTTP. */
@NullMarked
package de.integrativ.network.partner.web;

import org.jspecify.annotations.NullMarked;
