@NullMarked
package de.integrativ.casework.deputy.web;

import org.jspecify.annotations.NullMarked;
