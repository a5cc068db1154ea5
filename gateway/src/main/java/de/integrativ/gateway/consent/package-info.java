/** Einwilligungen: the ledger of a case and the withdrawal with what follows from it. */
@NullMarked
package de.integrativ.gateway.consent;

import org.jspecify.annotations.NullMarked;
