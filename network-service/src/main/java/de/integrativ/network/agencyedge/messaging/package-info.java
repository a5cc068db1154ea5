/** What agencies' systems send. */
@NullMarked
package de.integrativ.network.agencyedge.messaging;

import org.jspecify.annotations.NullMarked;
