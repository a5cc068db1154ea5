/** Zuweisungen: list, one referral with its commands, the first meeting, a new referral. */
@NullMarked
package de.integrativ.gateway.referral;

import org.jspecify.annotations.NullMarked;
