@NullMarked
package de.integrativ.casework.supportcase.web;

import org.jspecify.annotations.NullMarked;
