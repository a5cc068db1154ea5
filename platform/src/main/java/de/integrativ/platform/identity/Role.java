package de.integrativ.platform.identity;

/** The roles of the token, as constants because annotations need them; their German names stand in the gateway. */
public final class Role {
    public static final String JC_CASE_MANAGER = "jc-case-manager";
    public static final String JC_LEAD = "jc-lead";
    public static final String KIM_CASE_MANAGER = "kim-case-manager";
    public static final String KIM_COORDINATOR = "kim-coordinator";
    public static final String KIM_ASSISTANT = "kim-assistant";
    public static final String PARTNER = "partner";
    public static final String EVALUATOR = "evaluator";
    public static final String BOARD_MEMBER = "board-member";
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    public static final String ADMINISTRATOR = "administrator";
    /** An agency's own system, by client credentials. */
    public static final String AGENCY_SYSTEM = "agency-system";

    private Role() {}
}
