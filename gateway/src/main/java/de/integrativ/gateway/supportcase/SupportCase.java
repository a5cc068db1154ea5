package de.integrativ.gateway.supportcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as casework-service shows it to this user; for the Jobcenter without person, consents and requests. */
public record SupportCase(
        String id,
        @Nullable String referralId,
        String phase,
        @Nullable String caseManager,
        @Nullable String agency,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate planDue,
        @Nullable LocalDate endedOn,
        boolean locked,
        boolean emergency,
        @Nullable Person person,
        @Nullable Residence residence,
        @Nullable String benefitRegime,
        List<String> needs,
        List<ConsentLine> consents,
        @Nullable PlanLine plan,
        List<RequestLine> requests,
        Set<String> allowed) {

    public record Residence(
            String status,
            @Nullable LocalDate validUntil,
            @Nullable String workPermission) {}

    public record ConsentLine(
            String id,
            String scope,
            String state,
            @Nullable String recipient,
            @Nullable LocalDate since,
            @Nullable LocalDate validUntil) {

        boolean inForceFor(String wanted, String partner) {
            return state.equals("GRANTED") && scope.equals(wanted) && (recipient == null || recipient.equals(partner));
        }
    }

    public record PlanLine(String id, int version, String state) {}

    public record RequestLine(
            String id,
            String partner,
            String kind,
            String state,
            @Nullable LocalDate answerBy) {}

    /** KIM's side: the Jobcenter sees that support has started or ended, and the plan. */
    public boolean open() {
        return person != null;
    }

    /** Whether KIM reads it: the Jobcenter is not told who manages the case. Of a locked one KIM sees no person either. */
    public boolean ours() {
        return caseManager != null;
    }

    /** Read by someone who works on it, not in an emergency. */
    public boolean worked() {
        return ours() && !emergency;
    }

    public String who() {
        return person == null ? "–" : person.name();
    }

    public String address() {
        return "/begleitungen/" + id;
    }

    public String at(String tab) {
        return address() + "/" + tab;
    }

    public String withdrawalOf(String consent) {
        return at("einwilligungen/" + consent + "/widerruf");
    }

    public String recallOf(String request) {
        return at("partner/" + request + "/rueckruf");
    }

    /** Either side may begin the plan; the Jobcenter is shown no commands of the case. */
    public boolean mayDraft() {
        return may("plan") || (!ours() && !phase.equals("ENDED"));
    }

    public List<ConsentLine> inForce() {
        return consents.stream()
                .filter(consent -> consent.state().equals("GRANTED"))
                .toList();
    }

    public boolean permits(String scope, String partner) {
        return consents.stream().anyMatch(consent -> consent.inForceFor(scope, partner));
    }

    public boolean may(String command) {
        return allowed.contains(command);
    }

    /** What comes next, by where the plan stands; none while all is on its way. */
    public @Nullable String nextStep() {
        if (plan == null) {
            return "PLAN_DRAFT";
        }
        return switch (plan.state()) {
            case "DRAFT" -> "PLAN_PROPOSE";
            case "PROPOSED" -> "PLAN_AGREE";
            default -> null;
        };
    }
}
