@NullMarked
package de.integrativ.network;

import org.jspecify.annotations.NullMarked;
