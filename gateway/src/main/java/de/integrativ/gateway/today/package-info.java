/** Heute: one list of what is due, merged from the services. */
@NullMarked
package de.integrativ.gateway.today;

import org.jspecify.annotations.NullMarked;
