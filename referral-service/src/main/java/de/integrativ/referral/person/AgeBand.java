package de.integrativ.referral.person;

import com.fasterxml.jackson.annotation.JsonValue;

/** The only thing of a birth date that a fact carries: the age at submission, in bands. */
public enum AgeBand {
    FROM_15_TO_17("15-17"),
    FROM_18_TO_20("18-20"),
    FROM_21_TO_24("21-24"),
    FROM_25("25+");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @param age at submission, at least 15: nobody younger can be referred (§7(1) SGB II) */
    public static AgeBand of(int age) {
        if (age < 18) {
            return FROM_15_TO_17;
        }
        if (age < 21) {
            return FROM_18_TO_20;
        }
        return age < 25 ? FROM_21_TO_24 : FROM_25;
    }
}
