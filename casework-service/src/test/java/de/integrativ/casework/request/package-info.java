@NullMarked
package de.integrativ.casework.request;

import org.jspecify.annotations.NullMarked;
