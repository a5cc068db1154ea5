@NullMarked
package de.integrativ.acceptance.simulator;

import org.jspecify.annotations.NullMarked;
