/** What this service knows of consents, and how old that knowledge is. */
@NullMarked
package de.integrativ.network.consent;

import org.jspecify.annotations.NullMarked;
