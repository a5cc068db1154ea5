/** The consent ledger: what the person allowed, for whom, for what, until when. */
@NullMarked
package de.integrativ.casework.consent;

import org.jspecify.annotations.NullMarked;
