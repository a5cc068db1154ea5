package de.integrativ.referral.referral.messaging;

import java.time.LocalDate;

/**
 * What a Jobcenter's system is told of a referral that it sent: that support started, did not start or ended, not why
 * and not how (§15 SGB II stays apart from what is voluntary).
 */
public sealed interface AgencyNotice {

    /** The versioned name on the wire. */
    String type();

    record Accepted(String yourReference, LocalDate acceptedOn) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.accepted.v1";
        }
    }

    /** @param code outward: never one that tells that the person is known elsewhere */
    record Declined(String yourReference, LocalDate declinedOn, String code) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.declined.v1";
        }
    }

    record InfoRequested(String yourReference, String question) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.info-requested.v1";
        }
    }

    record FirstMeetingHeld(String yourReference, LocalDate heldOn) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.first-meeting-held.v1";
        }
    }

    record SupportStarted(String yourReference, LocalDate startedOn) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.support-started-notice.v1";
        }
    }

    record SupportNotStarted(String yourReference, LocalDate on) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.support-not-started-notice.v1";
        }
    }

    record SupportEnded(String yourReference, LocalDate endedOn) implements AgencyNotice {
        @Override
        public String type() {
            return "de.integrativ.referral.support-ended-notice.v1";
        }
    }
}
