package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;

/** Who sees a referral. Row security in the database says the same once more. */
final class ReferralAccess {

    private ReferralAccess() {}

    static boolean sees(Actor actor, Referral referral) {
        return jobcenterSees(actor, referral) || kimSees(actor, referral);
    }

    /** What follows the first meeting is the assigned case manager's, nobody else's. */
    static boolean may(Actor actor, ReferralAction action, Referral referral) {
        boolean assigned = actor.id().equals(referral.caseManager());
        return action.allows(actor) && (assigned || !action.isOfTheAssigned());
    }

    private static boolean jobcenterSees(Actor actor, Referral referral) {
        Origin origin = referral.origin();
        return actor.agency().equals(origin.agency())
                && (actor.has(Role.JC_LEAD)
                        || actor.has(Role.JC_CASE_MANAGER) && origin.unit().equals(actor.unit()));
    }

    private static boolean kimSees(Actor actor, Referral referral) {
        return referral.sharedWithKim()
                && actor.agency().equals(referral.origin().kim())
                && (actor.has(Role.KIM_COORDINATOR)
                        || actor.has(Role.KIM_CASE_MANAGER) && actor.id().equals(referral.caseManager()));
    }
}
