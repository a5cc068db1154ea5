/** Zuweisung: the aggregate, its transitions, and what staff and Jobcenters may do with it. */
@NullMarked
package de.integrativ.referral.referral;

import org.jspecify.annotations.NullMarked;
