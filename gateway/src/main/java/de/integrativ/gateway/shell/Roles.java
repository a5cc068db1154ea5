package de.integrativ.gateway.shell;

import java.util.Set;

/** The roles of the token, as far as pages ask for them. */
public final class Roles {
    public static final String JC_CASE_MANAGER = "jc-case-manager";
    public static final String JC_LEAD = "jc-lead";
    public static final String KIM_CASE_MANAGER = "kim-case-manager";
    public static final String KIM_COORDINATOR = "kim-coordinator";
    public static final String PARTNER = "partner";
    public static final String EVALUATOR = "evaluator";
    public static final String BOARD_MEMBER = "board-member";

    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";

    static final Set<String> REFERRAL = Set.of(JC_CASE_MANAGER, JC_LEAD, KIM_CASE_MANAGER, KIM_COORDINATOR);
    static final Set<String> CASE = Set.of(JC_CASE_MANAGER, KIM_CASE_MANAGER, KIM_COORDINATOR);
    static final Set<String> KIM = Set.of(KIM_CASE_MANAGER, KIM_COORDINATOR);
    static final Set<String> FIGURES = Set.of(JC_LEAD, KIM_COORDINATOR, EVALUATOR, BOARD_MEMBER);

    private Roles() {}
}
