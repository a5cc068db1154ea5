package de.integrativ.casework.plan;

import de.integrativ.casework.supportcase.Access;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.platform.identity.Actor;

/** The two sides that write goals, each only those of its own legal nature. */
enum Side {
    JOBCENTER(LegalNature.SGB2_15),
    KIM(LegalNature.VOLUNTARY);

    private final LegalNature authors;

    Side(LegalNature authors) {
        this.authors = authors;
    }

    LegalNature authors() {
        return authors;
    }

    static Side of(Actor actor, CaseAtHand supportCase) {
        return Access.works(actor, supportCase) ? KIM : JOBCENTER;
    }
}
