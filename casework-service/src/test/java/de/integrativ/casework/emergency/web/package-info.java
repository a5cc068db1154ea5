@NullMarked
package de.integrativ.casework.emergency.web;

import org.jspecify.annotations.NullMarked;
