@NullMarked
package de.integrativ.casework.supportcase;

import org.jspecify.annotations.NullMarked;
