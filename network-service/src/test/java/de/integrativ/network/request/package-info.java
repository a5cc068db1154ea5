@NullMarked
package de.integrativ.network.request;

import org.jspecify.annotations.NullMarked;
