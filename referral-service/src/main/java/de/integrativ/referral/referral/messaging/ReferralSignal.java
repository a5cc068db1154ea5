package de.integrativ.referral.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told of a referral: ids, codes, versions and dates. One record per type of message. */
sealed interface ReferralSignal {

    /** The versioned name on the wire. */
    String type();

    record Submitted(
            UUID referralId, String agency, String unit, String programme, int programmeVersion, LocalDate submittedOn)
            implements ReferralSignal {
        @Override
        public String type() {
            return "de.integrativ.referral.referral-submitted.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(
            UUID referralId,
            String decision,
            LocalDate decidedOn,
            @Nullable String caseManager) implements ReferralSignal {
        @Override
        public String type() {
            return "de.integrativ.referral.referral-decided.v1";
        }
    }

    record Started(UUID referralId, LocalDate startedOn, String caseManager) implements ReferralSignal {
        @Override
        public String type() {
            return "de.integrativ.referral.support-started.v1";
        }
    }

    record NotStarted(UUID referralId, LocalDate on) implements ReferralSignal {
        @Override
        public String type() {
            return "de.integrativ.referral.support-not-started.v1";
        }
    }

    record Withdrawn(UUID referralId, LocalDate withdrawnOn) implements ReferralSignal {
        @Override
        public String type() {
            return "de.integrativ.referral.referral-withdrawn.v1";
        }
    }
}
