/** Requests over HTTP: the partner portal's side. */
@NullMarked
package de.integrativ.network.request.web;

import org.jspecify.annotations.NullMarked;
