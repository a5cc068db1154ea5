/** What this service promised about messages, held against its code. */
@NullMarked
package de.integrativ.referral.contract;

import org.jspecify.annotations.NullMarked;
