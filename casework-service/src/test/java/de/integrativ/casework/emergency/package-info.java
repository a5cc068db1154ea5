@NullMarked
package de.integrativ.casework.emergency;

import org.jspecify.annotations.NullMarked;
