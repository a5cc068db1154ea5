/** Where agencies' own systems come in: their topics, their feed, their events. Sealed messages pass here unread. */
@NullMarked
package de.integrativ.network.agencyedge;

import org.jspecify.annotations.NullMarked;
