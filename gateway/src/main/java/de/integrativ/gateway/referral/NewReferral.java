package de.integrativ.gateway.referral;

import de.integrativ.gateway.shell.Form;
import de.integrativ.gateway.shell.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was entered, as referral-service takes it. The criteria are judged there, not here. */
record NewReferral(Form form, String unit, String by, LocalDate today) {

    private static final List<String> REQUIRED = List.of(
            "programme",
            "person.givenName",
            "person.familyName",
            "person.birthDate",
            "person.sex",
            "person.nationality",
            "person.municipality",
            "residence.status",
            "benefitRegime",
            "migrationHistory");

    Map<String, Object> body() {
        REQUIRED.forEach(form::required);
        for (String day : List.of("person.birthDate", "residence.validUntil", "submittedOn", "c1.grantedOn")) {
            form.date(day);
        }
        Map<String, Object> body = form.body(List.of("programme", "submittedOn", "benefitRegime", "reason"));
        body.put("unit", unit);
        body.put("caseWorker", by);
        body.putIfAbsent("submittedOn", today);
        body.put("person", person());
        body.put("residence", form.bodyOf("residence", "status", "validUntil", "workPermission", "evidence"));
        body.put("migrationHistory", form.flag("migrationHistory"));
        body.put("needs", form.values("needs"));
        if (form.text("otherCaseManagement") != null) {
            body.put("otherCaseManagement", form.flag("otherCaseManagement"));
        }
        body.put("consents", consent());
        return body;
    }

    private Map<String, Object> person() {
        Map<String, Object> person = form.bodyOf(
                "person", "givenName", "familyName", "birthDate", "sex", "nationality", "germanLevel", "municipality");
        Map<String, Object> contact = form.bodyOf("person.contact", "phone", "email", "street", "postcode", "town");
        if (!contact.isEmpty()) {
            person.put("contact", contact);
        }
        List<String> languages = form.values("person.languages");
        if (!languages.isEmpty()) {
            person.put("languages", languages);
        }
        return person;
    }

    private List<Map<String, Object>> consent() {
        if (!form.flag("consents")) {
            form.errors().put("consents", Labels.label("consent-needed", "error"));
            return List.of();
        }
        Map<String, Object> c1 = form.bodyOf("c1", "grantedOn", "textVersion", "language", "form");
        c1.put("scope", "C1");
        c1.put("recordedBy", by);
        c1.putIfAbsent("grantedOn", today);
        c1.put("interpreter", form.flag("c1.interpreter"));
        c1.put("guardian", form.flag("c1.guardian"));
        return List.of(c1);
    }
}
