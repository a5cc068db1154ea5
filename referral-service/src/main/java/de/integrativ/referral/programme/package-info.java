/** Programmes: named, versioned sets of criteria. */
@NullMarked
package de.integrativ.referral.programme;

import org.jspecify.annotations.NullMarked;
