@NullMarked
package de.integrativ.casework.consent.web;

import org.jspecify.annotations.NullMarked;
