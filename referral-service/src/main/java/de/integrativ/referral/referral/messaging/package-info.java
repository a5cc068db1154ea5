/** What other services and agencies are told about a referral, and what they tell. */
@NullMarked
package de.integrativ.referral.referral.messaging;

import org.jspecify.annotations.NullMarked;
