@NullMarked
package de.integrativ.casework.assignment;

import org.jspecify.annotations.NullMarked;
