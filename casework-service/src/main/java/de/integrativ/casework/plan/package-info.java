/** The cooperation and participation plan and its goal agreements. */
@NullMarked
package de.integrativ.casework.plan;

import org.jspecify.annotations.NullMarked;
