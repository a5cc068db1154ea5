/** Requests from casework-service, and what is said back to it. */
@NullMarked
package de.integrativ.network.request.messaging;

import org.jspecify.annotations.NullMarked;
