/** The agencies' HTTP interface. */
@NullMarked
package de.integrativ.network.agencyedge.web;

import org.jspecify.annotations.NullMarked;
