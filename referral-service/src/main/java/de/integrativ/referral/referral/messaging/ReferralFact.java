package de.integrativ.referral.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.referral.person.AgeBand;
import de.integrativ.referral.person.StatusGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What reporting may know: only fields of {@code contracts/facts/allow-list.yaml}. */
sealed interface ReferralFact {

    /** The versioned name on the wire. */
    String type();

    record Submitted(
            String programme,
            int programmeVersion,
            LocalDate submittedOn,
            String agency,
            String region,
            String municipality,
            String sex,
            AgeBand ageBand,
            StatusGroup statusGroup)
            implements ReferralFact {
        @Override
        public String type() {
            return "de.integrativ.referral.fact-submitted.v1";
        }
    }

    record Decided(String decision, LocalDate submittedOn, LocalDate decidedOn, LocalDate dueOn, boolean onTime)
            implements ReferralFact {
        @Override
        public String type() {
            return "de.integrativ.referral.fact-decided.v1";
        }
    }

    record Started(LocalDate heldOn, LocalDate startedOn) implements ReferralFact {
        @Override
        public String type() {
            return "de.integrativ.referral.fact-started.v1";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotStarted(@Nullable LocalDate heldOn, LocalDate on) implements ReferralFact {
        @Override
        public String type() {
            return "de.integrativ.referral.fact-not-started.v1";
        }
    }
}
