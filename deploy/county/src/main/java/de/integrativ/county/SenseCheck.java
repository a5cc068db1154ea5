package de.integrativ.county;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.Rows.Row;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Whether the parts of a county file fit each other: what a schema cannot see. */
final class SenseCheck {

    private final Rows rows;

    private SenseCheck(Rows rows) {
        this.rows = rows;
    }

    /**
     * @param clock says which day it is there
     * @return remedies by place
     */
    static Map<String, String> mistakes(JsonNode file, Clock clock) {
        Rows rows = new Rows(file);
        SenseCheck check = new SenseCheck(rows);
        check.onceOnly();
        check.integrationCentre();
        ZoneId zone = check.timeZone();
        check.closingDays();
        check.knownPassword(file);
        DurationCheck.look(rows, file);
        check.signIn(new Row("signIn", file.path("signIn")));
        PeopleCheck.look(rows);
        ReservedIds.look(rows);
        AreaCheck.look(rows);
        AgreementCheck.look(rows);
        KeyCheck.look(rows, LocalDate.now(clock.withZone(zone)));
        return rows.remedies();
    }

    private void onceOnly() {
        rows.once(rows.of("municipalities"), "ags", r -> r.text("ags"));
        for (String list : List.of("regions", "organisations", "people", "agreements")) {
            rows.once(rows.of(list), "id", r -> r.text("id"));
        }
        rows.once(rows.of("programmes"), "id", r -> r.text("id") + " version " + r.text("version"));
        for (Row organisation : rows.of("organisations")) {
            rows.once(organisation.rows("units"), "id", r -> r.text("id"));
        }
    }

    private void integrationCentre() {
        List<Row> centres = rows.of("organisations").stream()
                .filter(o -> o.text("kind").equals("KI"))
                .toList();
        if (centres.isEmpty()) {
            rows.wrong("organisations", "no organisation of kind KI: add the county's integration centre");
        }
        centres.stream()
                .skip(1)
                .forEach(second -> rows.wrong(
                        second.place("kind"),
                        "a second KI beside %s: one installation serves one"
                                .formatted(centres.getFirst().text("id"))));
    }

    private void closingDays() {
        List<String> days = rows.texts("closingDays");
        for (int i = 0; i < days.size(); i++) {
            try {
                ClosingDay.parse(days.get(i));
            } catch (DateTimeException e) {
                rows.wrong(
                        YamlPlaces.child("closingDays", i),
                        "'%s' is no day of the calendar: correct it or take it out".formatted(days.get(i)));
            }
        }
    }

    private void knownPassword(JsonNode file) {
        int length = Demonstration.password().length();
        if (file.path("demonstration").asBoolean()
                && file.at("/signIn/passwordLength").asInt() > length) {
            rows.wrong(
                    "signIn.passwordLength",
                    "longer than the password that everybody has in a demonstration: write at most %d"
                            .formatted(length));
        }
    }

    private void signIn(Row signIn) {
        boolean waived = !signIn.text("secondFactorWaived").isEmpty();
        if (signIn.text("secondFactor").equals("NONE") && !waived) {
            rows.wrong(signIn.place("secondFactorWaived"), "missing: say why nobody is asked for a second factor");
        }
        if (waived && !signIn.text("secondFactor").equals("NONE")) {
            rows.wrong(signIn.place("secondFactorWaived"), "nothing is waived here: take it out");
        }
    }

    private ZoneId timeZone() {
        String zone = rows.county().text("timeZone");
        try {
            return ZoneId.of(zone.isEmpty() ? "UTC" : zone);
        } catch (DateTimeException e) {
            rows.wrong(
                    rows.county().place("timeZone"), "no time zone '%s': write one like Europe/Berlin".formatted(zone));
            return ZoneOffset.UTC;
        }
    }

    static String unknownOrganisation(String id) {
        return "nobody here is '%s': add it to organisations or name one of them".formatted(id);
    }
}
