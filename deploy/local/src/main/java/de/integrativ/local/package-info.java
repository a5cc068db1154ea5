/** The whole system on one machine without Docker: starts the real servers, provisions them, starts the services. */
@NullMarked
package de.integrativ.local;

import org.jspecify.annotations.NullMarked;
