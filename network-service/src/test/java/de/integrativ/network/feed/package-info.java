@NullMarked
package de.integrativ.network.feed;

import org.jspecify.annotations.NullMarked;
