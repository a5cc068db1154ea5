@NullMarked
package de.integrativ.casework.plan;

import org.jspecify.annotations.NullMarked;
