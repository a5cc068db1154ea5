@NullMarked
package de.integrativ.network.worklist;

import org.jspecify.annotations.NullMarked;
