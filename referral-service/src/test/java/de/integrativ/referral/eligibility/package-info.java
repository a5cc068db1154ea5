@NullMarked
package de.integrativ.referral.eligibility;

import org.jspecify.annotations.NullMarked;
