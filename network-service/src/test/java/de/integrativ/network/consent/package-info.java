@NullMarked
package de.integrativ.network.consent;

import org.jspecify.annotations.NullMarked;
