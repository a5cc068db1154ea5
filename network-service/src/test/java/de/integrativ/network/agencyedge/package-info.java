@NullMarked
package de.integrativ.network.agencyedge;

import org.jspecify.annotations.NullMarked;
