package de.integrativ.reporting.indicator;

import java.util.Arrays;
import java.util.Optional;

/** By what figures can be broken down. */
public enum Dimension {
    REGION("region", "region"),
    MUNICIPALITY("municipality", "municipality"),
    SEX("sex", "sex"),
    AGE_BAND("ageBand", "age_band"),
    STATUS_GROUP("statusGroup", "status_group");

    private final String id;
    private final String column;

    Dimension(String id, String column) {
        this.id = id;
        this.column = column;
    }

    public static Optional<Dimension> of(String id) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.id.equals(id))
                .findFirst();
    }

    public String id() {
        return id;
    }

    String column() {
        return column;
    }
}
