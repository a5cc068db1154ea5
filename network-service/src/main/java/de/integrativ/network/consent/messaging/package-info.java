/** Consents as casework-service signals them. */
@NullMarked
package de.integrativ.network.consent.messaging;

import org.jspecify.annotations.NullMarked;
