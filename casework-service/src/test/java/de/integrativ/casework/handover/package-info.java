@NullMarked
package de.integrativ.casework.handover;

import org.jspecify.annotations.NullMarked;
