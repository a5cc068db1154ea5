/** A request to a partner (Netzwerkanfrage): what was disclosed, what the partner says, and its recall. */
@NullMarked
package de.integrativ.network.request;

import org.jspecify.annotations.NullMarked;
