package de.integrativ.acceptance.system;

import java.util.List;
import java.util.Map;

/** What a Jobcenter's system sends about an invented person. */
public final class Referrals {

    private Referrals() {}

    public static Map<String, Object> of(String given, String family, String submittedOn) {
        Map<String, Object> person = Map.of(
                "givenName", given,
                "familyName", family,
                "birthDate", "2007-02-11",
                "sex", "F",
                "nationality", "475",
                "languages", List.of("ar"),
                "germanLevel", "B1",
                "contact", Map.of("phone", "02594 000000"),
                "municipality", "05558016");
        Map<String, Object> c1 = Map.of(
                "scope", "C1",
                "grantedOn", submittedOn,
                "recordedBy", "JC-4711",
                "textVersion", "C1-2026-01",
                "language", "ar",
                "form", "WRITTEN",
                "interpreter", true,
                "guardian", false);
        return Map.of(
                "unit",
                "duelmen",
                "programme",
                "U25",
                "submittedOn",
                submittedOn,
                "person",
                person,
                "residence",
                Map.of("status", "25_2_REF", "workPermission", "YES", "evidence", "JC"),
                "benefitRegime",
                "SGB2",
                "migrationHistory",
                true,
                "needs",
                List.of("02", "05"),
                "reason",
                "Sucht einen Ausbildungsplatz.",
                "consents",
                List.of(c1));
    }
}
