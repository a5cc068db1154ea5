package de.integrativ.county;

import de.integrativ.county.Rows.Row;
import java.util.Map;

/** Whether county, municipalities, regions and units lie where their keys (AGS) say. */
final class AreaCheck {

    /** The first two digits of an AGS are the state. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("SH", "01"),
            Map.entry("HH", "02"),
            Map.entry("NI", "03"),
            Map.entry("HB", "04"),
            Map.entry("NW", "05"),
            Map.entry("HE", "06"),
            Map.entry("RP", "07"),
            Map.entry("BW", "08"),
            Map.entry("BY", "09"),
            Map.entry("SL", "10"),
            Map.entry("BE", "11"),
            Map.entry("BB", "12"),
            Map.entry("MV", "13"),
            Map.entry("SN", "14"),
            Map.entry("ST", "15"),
            Map.entry("TH", "16"));

    private AreaCheck() {}

    static void look(Rows rows) {
        String county = rows.county().text("ags");
        String state = STATES.get(rows.county().text("state"));
        if (state != null && !county.isEmpty() && !county.startsWith(state)) {
            rows.wrong(
                    rows.county().place("ags"),
                    "'%s' lies in another state: an AGS of %s begins with %s"
                            .formatted(county, rows.county().text("state"), state));
        }
        for (Row municipality : rows.of("municipalities")) {
            municipality(rows, county, municipality);
        }
        for (Row organisation : rows.of("organisations")) {
            for (Row unit : organisation.rows("units")) {
                String area = unit.text("ags");
                if (!ofTheCounty(area, county) && rows.leadsNowhere("municipalities", "ags", area)) {
                    rows.wrong(
                            unit.place("ags"),
                            "no municipality has the AGS '%s': correct it or add the municipality".formatted(area));
                }
            }
        }
    }

    /** Which county that is cannot be told where the county's own AGS is a mistake. */
    static boolean ofTheCounty(String area, String county) {
        return area.length() == 5 && (county.length() != 5 || area.equals(county));
    }

    private static void municipality(Rows rows, String county, Row municipality) {
        String ags = municipality.text("ags");
        if (!ags.isEmpty() && county.length() == 5 && !ags.startsWith(county)) {
            rows.wrong(
                    municipality.place("ags"),
                    "'%s' doesn't lie in this county: an AGS here begins with %s".formatted(ags, county));
        }
        if (rows.leadsNowhere("regions", "id", municipality.text("region"))) {
            rows.wrong(
                    municipality.place("region"),
                    "no region '%s': add it to regions or name one of them".formatted(municipality.text("region")));
        }
    }
}
