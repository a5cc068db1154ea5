/** Reports over HTTP. */
@NullMarked
package de.integrativ.reporting.report.web;

import org.jspecify.annotations.NullMarked;
