@NullMarked
package de.integrativ.casework.plan.web;

import org.jspecify.annotations.NullMarked;
