package de.integrativ.referral.person;

import java.util.Set;

/** The only thing of nationality and residence that a fact carries. */
public enum StatusGroup {
    GERMAN,
    EU,
    SETTLED,
    RECOGNISED,
    TEMPORARY_PROTECTION,
    OTHER_PERMIT,
    PENDING,
    TOLERATED,
    UNK;

    private static final String GERMANY = "000";

    /** Destatis codes of the states whose citizens move freely: the European Union's, Iceland, Liechtenstein, Norway. */
    private static final Set<String> FREE_MOVEMENT = Set.of(
            "124", "125", "126", "127", "128", "129", "130", "131", "134", "135", "136", "137", "139", "141", "142",
            "143", "145", "148", "149", "151", "152", "153", "154", "155", "157", "161", "164", "165", "181");

    /**
     * @param nationality Destatis three-digit code
     * @param status code of the value list of residence statuses
     */
    public static StatusGroup of(String nationality, String status) {
        if (nationality.equals(GERMANY)) {
            return GERMAN;
        }
        return switch (status) {
            case "DE" -> GERMAN;
            case "EU_FREE" -> EU;
            case "NE_9", "NE_26", "EU_LT_9A" -> SETTLED;
            case "22", "23_1", "23_2", "23_4", "25_1", "25_2_REF", "25_2_SUB", "25_3" -> RECOGNISED;
            case "24" -> TEMPORARY_PROTECTION;
            case "GEST_55" -> PENDING;
            case "DULD_60A", "60B", "60C", "60D" -> TOLERATED;
            case "UNK" -> FREE_MOVEMENT.contains(nationality) ? EU : UNK;
            default -> OTHER_PERMIT;
        };
    }
}
