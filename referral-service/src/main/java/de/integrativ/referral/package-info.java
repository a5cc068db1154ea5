/** Zuweisung: from the Jobcenter's referral to the joint first meeting. */
@NullMarked
package de.integrativ.referral;

import org.jspecify.annotations.NullMarked;
