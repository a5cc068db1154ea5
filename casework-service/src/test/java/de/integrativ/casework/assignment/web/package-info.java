@NullMarked
package de.integrativ.casework.assignment.web;

import org.jspecify.annotations.NullMarked;
