/** Disclosures: rows that say who got which fields, for what and on which basis. */
@NullMarked
package de.integrativ.casework.disclosure;

import org.jspecify.annotations.NullMarked;
