@NullMarked
package de.integrativ.reporting.report;

import org.jspecify.annotations.NullMarked;
