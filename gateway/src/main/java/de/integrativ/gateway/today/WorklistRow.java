package de.integrativ.gateway.today;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that is due, as every service tells it. */
public record WorklistRow(
        String kind,
        String subject,
        String who,
        LocalDate due,
        boolean overdue,
        @Nullable String assignee) {

    /** Where the one action of this row is done. */
    public String address() {
        return switch (kind) {
            case "FIRST_MEETING" -> "/zuweisungen/" + subject + "/erstgespraech";
            case "PLAN_DUE", "PLAN_AGREEMENT" -> "/begleitungen/" + subject + "/plan";
            case "REQUEST_ANSWERED", "REQUEST_OVERDUE" -> "/begleitungen/" + subject + "/partner";
            case "EMERGENCY_REVIEW" -> "/notfallzugriff#e-" + subject;
            case "PARTNER_ACKNOWLEDGE", "PARTNER_ANSWER" -> "/portal/anfragen/" + subject;
            default -> "/zuweisungen/" + subject;
        };
    }

    public boolean isFor(String person) {
        return person.equals(assignee);
    }

    public boolean dueOn(LocalDate day) {
        return due.equals(day);
    }

    /** Stable within a page, so that focus stays where it was when the list is exchanged. */
    public String id() {
        return kind + "-" + subject;
    }
}
