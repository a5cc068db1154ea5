package de.integrativ.referral.referral;

/** Where a referral stands. */
public enum ReferralState {
    DRAFT,
    CONSENT_PENDING,
    SUBMITTED,
    INFO_REQUESTED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    STARTED,
    NOT_STARTED
}
