package de.integrativ.gateway.referral;

import de.integrativ.gateway.shell.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A referral as referral-service shows it to this user: what they may not see is simply not there. */
public record Referral(
        String id,
        String state,
        long version,
        String programme,
        int programmeVersion,
        String agency,
        String unit,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decisionDue,
        @Nullable String caseManager,
        @Nullable Person person,
        @Nullable Residence residence,
        @Nullable String benefitRegime,
        List<String> needs,
        @Nullable String reason,
        List<Criterion> criteria,
        List<Consent> consents,
        @Nullable FirstMeeting firstMeeting,
        List<Inquiry> inquiries,
        List<Entry> timeline,
        Set<String> allowed) {

    public record Person(
            String givenName,
            String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String nationality,
            List<String> languages,
            @Nullable String germanLevel,
            @Nullable Contact contact,
            @Nullable String municipality) {
        public String name() {
            return Formats.name(givenName, familyName);
        }
    }

    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String town) {}

    public record Residence(
            String status,
            @Nullable LocalDate validUntil,
            @Nullable String workPermission,
            @Nullable String evidence) {}

    public record Criterion(
            String code, String verdict, @Nullable String reason) {}

    public record Consent(
            String id,
            String scope,
            String state,
            @Nullable LocalDate grantedOn,
            @Nullable String language,
            @Nullable String textVersion) {}

    public record FirstMeeting(LocalDate heldOn, @Nullable String place, boolean interpreter, List<String> present) {}

    public record Inquiry(
            String question,
            @Nullable LocalDate askedOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    public record Entry(
            @Nullable String at, String what, @Nullable String by) {}

    public String who() {
        return person == null ? "–" : person.name();
    }

    public String address() {
        return "/zuweisungen/" + id;
    }

    public String at(String step) {
        return address() + "/" + step;
    }

    public String consentAt(String consent) {
        return at("einwilligungen/" + consent + "/widerruf");
    }

    public boolean may(Step step) {
        return allowed.contains(step.command()) || allowed.contains(step.name());
    }

    public boolean mayAnything() {
        return !allowed.isEmpty();
    }
}
