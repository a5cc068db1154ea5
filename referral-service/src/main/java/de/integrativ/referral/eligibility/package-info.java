/** Whether a person fits a programme: one verdict with its reason per criterion. */
@NullMarked
package de.integrativ.referral.eligibility;

import org.jspecify.annotations.NullMarked;
