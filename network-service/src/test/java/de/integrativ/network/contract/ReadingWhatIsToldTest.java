package de.integrativ.network.contract;

import de.integrativ.testing.ReadsWhatItSays;
import java.util.List;
import java.util.Map;

class ReadingWhatIsToldTest extends ReadsWhatItSays {

    ReadingWhatIsToldTest() {
        super(
                "network",
                Map.of(
                        "de.integrativ.network.request.messaging.RequestComposedBody",
                                List.of("de.integrativ.casework.request-composed.v1"),
                        "de.integrativ.network.request.messaging.RequestRecalledBody",
                                List.of("de.integrativ.casework.request-recalled.v1"),
                        "de.integrativ.network.request.messaging.PartnerMessageRefusedBody",
                                List.of("de.integrativ.casework.partner-message-refused.v1"),
                        "de.integrativ.network.consent.messaging.CaseworkSignals$ConsentStateBody",
                                List.of("de.integrativ.platform.consent-state.v1"),
                        "de.integrativ.network.consent.messaging.CaseworkSignals$CaseAssigned",
                                List.of("de.integrativ.casework.case-assigned.v1")));
    }
}
