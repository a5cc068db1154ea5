package de.integrativ.referral.contract;

import de.integrativ.testing.ReadsWhatItSays;
import java.util.List;
import java.util.Map;

class ReadingWhatIsToldTest extends ReadsWhatItSays {

    ReadingWhatIsToldTest() {
        super(
                "referral",
                Map.of(
                        "de.integrativ.referral.referral.ReferralSubmission",
                                List.of("de.integrativ.jobcenter.referral-submitted.v1"),
                        "de.integrativ.referral.agency.JobcenterMessages$InfoAnswered",
                                List.of("de.integrativ.jobcenter.info-answered.v1"),
                        "de.integrativ.referral.agency.JobcenterMessages$ConsentWithdrawn",
                                List.of("de.integrativ.jobcenter.consent-withdrawn.v1"),
                        "de.integrativ.referral.referral.messaging.CaseworkSignals$ConsentState",
                                List.of("de.integrativ.platform.consent-state.v1"),
                        "de.integrativ.referral.referral.messaging.CaseworkSignals$SupportEnded",
                                List.of("de.integrativ.casework.support-ended.v1"),
                        "de.integrativ.referral.referral.messaging.CaseworkSignals$CaseAssigned",
                                List.of("de.integrativ.casework.case-assigned.v1")));
    }
}
