package de.integrativ.referral.referral;

import static de.integrativ.platform.identity.Role.AGENCY_SYSTEM;
import static de.integrativ.platform.identity.Role.JC_CASE_MANAGER;
import static de.integrativ.platform.identity.Role.JC_LEAD;
import static de.integrativ.platform.identity.Role.KIM_CASE_MANAGER;
import static de.integrativ.platform.identity.Role.KIM_COORDINATOR;
import static de.integrativ.referral.referral.ReferralState.ACCEPTED;
import static de.integrativ.referral.referral.ReferralState.CONSENT_PENDING;
import static de.integrativ.referral.referral.ReferralState.DECLINED;
import static de.integrativ.referral.referral.ReferralState.DRAFT;
import static de.integrativ.referral.referral.ReferralState.EXPIRED;
import static de.integrativ.referral.referral.ReferralState.INFO_REQUESTED;
import static de.integrativ.referral.referral.ReferralState.NOT_STARTED;
import static de.integrativ.referral.referral.ReferralState.STARTED;
import static de.integrativ.referral.referral.ReferralState.SUBMITTED;
import static de.integrativ.referral.referral.ReferralState.WITHDRAWN;

import de.integrativ.platform.identity.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The table of transitions: what leads from where to where, and who may do it. What is not here doesn't happen. */
public enum ReferralAction {
    ASK_CONSENT(Set.of(DRAFT), CONSENT_PENDING, Set.of(JC_CASE_MANAGER, AGENCY_SYSTEM)),
    SUBMIT(Set.of(CONSENT_PENDING), SUBMITTED, Set.of(JC_CASE_MANAGER, AGENCY_SYSTEM)),
    ACCEPT(Set.of(SUBMITTED), ACCEPTED, Set.of(KIM_COORDINATOR)),
    DECLINE(Set.of(SUBMITTED), DECLINED, Set.of(KIM_COORDINATOR)),
    REQUEST_INFO(Set.of(SUBMITTED), INFO_REQUESTED, Set.of(KIM_COORDINATOR)),
    ANSWER_INFO(Set.of(INFO_REQUESTED), SUBMITTED, Set.of(JC_CASE_MANAGER, AGENCY_SYSTEM)),
    START(Set.of(ACCEPTED), STARTED, Set.of(KIM_CASE_MANAGER)),
    NOT_START(Set.of(ACCEPTED), NOT_STARTED, Set.of(KIM_CASE_MANAGER)),
    WITHDRAW(
            Set.of(DRAFT, CONSENT_PENDING, SUBMITTED, INFO_REQUESTED, ACCEPTED),
            WITHDRAWN,
            Set.of(JC_CASE_MANAGER, JC_LEAD, AGENCY_SYSTEM)),
    EXPIRE(Set.of(CONSENT_PENDING), EXPIRED, Set.of());

    private final Set<ReferralState> from;
    private final ReferralState to;
    private final Set<String> by;

    ReferralAction(Set<ReferralState> from, ReferralState to, Set<String> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public static List<ReferralAction> possibleIn(ReferralState state) {
        return Arrays.stream(values())
                .filter(action -> action.from.contains(state))
                .toList();
    }

    public static List<ReferralAction> possibleIn(ReferralState state, Actor actor) {
        return possibleIn(state).stream().filter(action -> action.allows(actor)).toList();
    }

    /** An empty set of roles: only the system does this. */
    public boolean allows(Actor actor) {
        return by.stream().anyMatch(actor::has);
    }

    boolean isOfTheAssigned() {
        return this == START || this == NOT_START;
    }

    boolean startsIn(ReferralState state) {
        return from.contains(state);
    }

    ReferralState target() {
        return to;
    }
}
