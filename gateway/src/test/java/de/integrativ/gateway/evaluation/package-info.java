@NullMarked
package de.integrativ.gateway.evaluation;

import org.jspecify.annotations.NullMarked;
