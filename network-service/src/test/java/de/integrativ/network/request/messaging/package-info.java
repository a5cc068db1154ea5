@NullMarked
package de.integrativ.network.request.messaging;

import org.jspecify.annotations.NullMarked;
