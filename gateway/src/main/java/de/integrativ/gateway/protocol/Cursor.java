package de.integrativ.gateway.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far each service's log has been shown: {@code casework.1204_referral.311}, as it stands in the address. */
record Cursor(Map<String, Long> positions) {

    static Cursor of(@Nullable String text) {
        Map<String, Long> positions = new LinkedHashMap<>();
        if (text != null) {
            for (String part : text.split("_", -1)) {
                if (part.matches("[a-z]{1,20}\\.\\d{1,18}")) {
                    int dot = part.indexOf('.');
                    positions.put(part.substring(0, dot), Long.valueOf(part.substring(dot + 1)));
                }
            }
        }
        return new Cursor(positions);
    }

    @Nullable
    Long after(String service) {
        return positions.get(service);
    }

    /** Behind the last line shown of each service; where none was shown, nothing changes. */
    Cursor behind(List<Line> shown) {
        Map<String, Long> next = new TreeMap<>(positions);
        shown.forEach(line -> next.put(line.service(), line.entry().position()));
        return new Cursor(next);
    }

    String text() {
        return positions.entrySet().stream()
                .map(place -> place.getKey() + "." + place.getValue())
                .reduce((one, other) -> one + "_" + other)
                .orElse("");
    }
}
