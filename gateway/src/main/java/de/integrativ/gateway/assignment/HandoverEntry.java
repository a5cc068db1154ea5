package de.integrativ.gateway.assignment;

import de.integrativ.gateway.assignment.AssignmentService.OpenCase;
import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One form for a whole caseload: someone for all, and for each case someone else, or that it stays. */
final class HandoverEntry {

    static final String STAYS = "-";

    private final Form form;

    HandoverEntry(Form form) {
        this.form = form;
    }

    /** What the service takes; mistakes are noted in the form. @param shown the cases that the form was about */
    Map<String, Object> body(List<OpenCase> shown) {
        form.required("reason");
        List<Map<String, Object>> shares = shown.stream()
                .filter(open -> seen(open) > 0 && !to(open).isEmpty())
                .map(open -> Map.<String, Object>of("caseId", open.id(), "assignment", seen(open), "to", to(open)))
                .toList();
        if (shares.isEmpty()) {
            form.errors().put("to", Labels.label("nobody-chosen", "error"));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reason", form.value("reason"));
        body.put("shares", shares);
        return body;
    }

    /** Who gets it; empty if it stays. */
    private String to(OpenCase open) {
        String own = form.value("to." + open.id());
        return own.equals(STAYS) ? "" : own.isEmpty() ? form.value("to") : own;
    }

    /** What stood on the page when it was decided; a case that came later was not on it and stays. */
    private int seen(OpenCase open) {
        String number = form.value("assignment." + open.id());
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }
}
