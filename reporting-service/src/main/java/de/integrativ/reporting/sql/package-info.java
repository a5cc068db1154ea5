/** SQL and records, no more. */
@NullMarked
package de.integrativ.reporting.sql;

import org.jspecify.annotations.NullMarked;
