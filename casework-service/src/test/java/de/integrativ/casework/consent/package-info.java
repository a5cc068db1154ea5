@NullMarked
package de.integrativ.casework.consent;

import org.jspecify.annotations.NullMarked;
