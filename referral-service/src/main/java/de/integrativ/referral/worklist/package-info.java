/** What is due in referrals, for the page Heute. */
@NullMarked
package de.integrativ.referral.worklist;

import org.jspecify.annotations.NullMarked;
