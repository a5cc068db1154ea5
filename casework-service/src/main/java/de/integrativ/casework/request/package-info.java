/** Requests to partners of the network, their answers and their recall. */
@NullMarked
package de.integrativ.casework.request;

import org.jspecify.annotations.NullMarked;
