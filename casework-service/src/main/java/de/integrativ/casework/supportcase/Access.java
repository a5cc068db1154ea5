package de.integrativ.casework.supportcase;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;

/** Who stands where towards a case; the row policies in the database say the same once more. */
public final class Access {

    private Access() {}

    /** KIM at work: its coordination on each of its cases, a case manager on those assigned to them or to someone they stand in for. */
    public static boolean works(Actor actor, CaseAtHand supportCase) {
        return coordinates(actor, supportCase) || assigned(actor, supportCase);
    }

    public static boolean coordinates(Actor actor, CaseAtHand supportCase) {
        return supportCase.kim().equals(actor.agency()) && actor.has(Role.KIM_COORDINATOR);
    }

    public static boolean assigned(Actor actor, CaseAtHand supportCase) {
        return supportCase.kim().equals(actor.agency())
                && actor.has(Role.KIM_CASE_MANAGER)
                && (supportCase.caseManager().equals(actor.id())
                        || supportCase.deputies().contains(actor.id()));
    }

    /**
     * A case manager without the assignment who opened it in an emergency: to read for three hours, never what is locked.
     * Nobody else's, least of all another organisation's.
     */
    public static boolean inEmergency(Actor actor, CaseAtHand supportCase) {
        return supportCase.kim().equals(actor.agency())
                && actor.has(Role.KIM_CASE_MANAGER)
                && !works(actor, supportCase)
                && !supportCase.locked()
                && supportCase.emergency() != null;
    }

    /** KIM at work on it, or in an emergency: to read, not to change. */
    public static boolean reads(Actor actor, CaseAtHand supportCase) {
        return works(actor, supportCase) || inEmergency(actor, supportCase);
    }

    /** The Jobcenter's case management that referred the person: the same organisation and unit. */
    public static boolean referred(Actor actor, CaseAtHand supportCase) {
        return actor.has(Role.JC_CASE_MANAGER)
                && supportCase.referral().agency().equals(actor.agency())
                && supportCase.referral().unit().equals(actor.unit());
    }
}
