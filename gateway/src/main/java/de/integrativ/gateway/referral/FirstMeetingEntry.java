package de.integrativ.gateway.referral;

import de.integrativ.gateway.shell.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was entered about a first meeting, as referral-service takes it. */
record FirstMeetingEntry(Form form) {

    private static final String CONSENT = "consent.";

    Map<String, Object> body() {
        form.requiredDate("heldOn");
        form.required("place");
        form.required("outcome");
        form.date("startedOn");
        form.date("validUntil");
        if (form.has("outcome", "NOT_STARTED")) {
            form.required("notStartedReason");
        }
        Map<String, Object> body =
                form.body(List.of("heldOn", "place", "outcome", "startedOn", "notStartedReason", "agreements"));
        body.put("interpreter", form.flag("interpreter"));
        body.put("present", form.values("present"));
        body.put("consents", consents());
        return body;
    }

    /** One for each scope that was asked about; C5 and C6 name their recipient behind a second dot. */
    private List<Map<String, Object>> consents() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String field : new TreeMap<>(form.typed()).keySet()) {
            String answer = form.value(field);
            if (!field.startsWith(CONSENT) || !List.of("GRANTED", "REFUSED").contains(answer)) {
                continue;
            }
            String[] scope = field.substring(CONSENT.length()).split("\\.", 2);
            Map<String, Object> consent = form.body(List.of("textVersion", "language", "validUntil"));
            consent.put("form", form.value("consentForm"));
            consent.put("scope", scope[0]);
            consent.put("answer", answer);
            consent.put("interpreter", form.flag("consentInterpreter"));
            consent.put("guardian", form.flag("guardian"));
            if (scope.length > 1) {
                consent.put("recipient", scope[1]);
            }
            all.add(consent);
        }
        if (!all.isEmpty()) {
            form.required("textVersion");
            form.required("language");
            form.required("consentForm");
        }
        return all;
    }
}
