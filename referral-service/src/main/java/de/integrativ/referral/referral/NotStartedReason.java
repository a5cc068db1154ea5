package de.integrativ.referral.referral;

/** Why support did not start; stays with KIM. */
public enum NotStartedReason {
    DECLINED,
    NO_CONTACT,
    NO_SHOW_3,
    MOVED,
    OTHER_HELP,
    STATUS_CHANGE,
    JOB_FOUND
}
