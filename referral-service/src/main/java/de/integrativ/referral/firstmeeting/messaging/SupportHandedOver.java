package de.integrativ.referral.firstmeeting.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.referral.firstmeeting.AnsweredConsent;
import de.integrativ.referral.firstmeeting.Place;
import de.integrativ.referral.person.Person;
import de.integrativ.referral.person.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that casework-service needs to open the case: one message suffices. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SupportHandedOver(
        UUID referralId,
        String agency,
        String unit,
        String programme,
        int programmeVersion,
        String caseManager,
        LocalDate submittedOn,
        LocalDate acceptedOn,
        LocalDate startedOn,
        Meeting firstMeeting,
        Person person,
        Residence residence,
        String benefitRegime,
        List<String> needs,
        List<AnsweredConsent> consents) {

    static final String TYPE = "de.integrativ.referral.support-handed-over.v1";

    record Meeting(LocalDate heldOn, Place place, boolean interpreter) {}
}
