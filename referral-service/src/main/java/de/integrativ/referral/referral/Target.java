package de.integrativ.referral.referral;

import org.jspecify.annotations.Nullable;

/**
 * The referral that a command is for.
 *
 * @param seenVersion the version that the user decided on; none: whatever it is now
 */
public record Target(ReferralId id, @Nullable Long seenVersion) {}
