package de.integrativ.casework.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What referral-service hands over when support starts. */
record HandedOver(
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
        PersonBody person,
        ResidenceBody residence,
        String benefitRegime,
        List<String> needs,
        List<ConsentBody> consents) {

    record Meeting(LocalDate heldOn, String place, boolean interpreter) {}

    record PersonBody(
            String givenName,
            String familyName,
            LocalDate birthDate,
            String sex,
            String nationality,
            @Nullable List<String> languages,
            @Nullable String germanLevel,
            @Nullable ContactBody contact,
            String municipality) {}

    record ContactBody(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String town) {}

    record ResidenceBody(
            String status,
            @Nullable LocalDate validUntil,
            @Nullable String workPermission,
            @Nullable String evidence) {}

    record ConsentBody(
            String scope,
            String answer,
            @Nullable String recipient,
            @Nullable List<String> categories,
            @Nullable String purpose,
            String textVersion,
            String language,
            String form,
            boolean interpreter,
            boolean guardian,
            String recordedBy,
            LocalDate recordedOn,
            @Nullable LocalDate validUntil) {}
}
