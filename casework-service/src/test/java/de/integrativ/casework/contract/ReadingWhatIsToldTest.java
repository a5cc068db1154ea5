package de.integrativ.casework.contract;

import de.integrativ.testing.ReadsWhatItSays;
import java.util.List;
import java.util.Map;

class ReadingWhatIsToldTest extends ReadsWhatItSays {

    ReadingWhatIsToldTest() {
        super(
                "casework",
                Map.of(
                        "de.integrativ.casework.handover.HandedOver",
                                List.of("de.integrativ.referral.support-handed-over.v1"),
                        "de.integrativ.casework.handover.CaseworkHandovers$Withdrawn",
                                List.of("de.integrativ.referral.referral-consent-withdrawn.v1"),
                        "de.integrativ.casework.handover.CaseworkHandovers$Acknowledged",
                                List.of("de.integrativ.network.partner-acknowledged.v1"),
                        "de.integrativ.casework.handover.CaseworkHandovers$Answered",
                                List.of("de.integrativ.network.partner-answered.v1"),
                        "de.integrativ.casework.handover.CaseworkHandovers$Rejected",
                                List.of("de.integrativ.network.partner-rejected.v1"),
                        "de.integrativ.casework.handover.CaseworkHandovers$Deleted",
                                List.of("de.integrativ.network.deletion-confirmed.v1"),
                        "de.integrativ.casework.request.SealedLetters$Body",
                                List.of(
                                        "de.integrativ.partner.request-answered.v1",
                                        "de.integrativ.partner.request-rejected.v1")));
    }
}
