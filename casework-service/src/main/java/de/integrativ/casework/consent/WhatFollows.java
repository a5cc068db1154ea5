package de.integrativ.casework.consent;

import de.integrativ.casework.consent.RestsOnConsent.Consequence;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a withdrawal would bring about, shown before it is made. */
@ApplicationScoped
public class WhatFollows {

    private final Cases cases;
    private final Consents consents;
    private final Instance<RestsOnConsent> features;

    WhatFollows(Cases cases, Consents consents, @Any Instance<RestsOnConsent> features) {
        this.cases = cases;
        this.consents = consents;
        this.features = features;
    }

    @WithinWall
    public List<Consequence> of(Actor actor, UUID consentId) {
        Consent consent = consents.findByIdOptional(consentId).orElseThrow(NotThere::new);
        cases.workedOnBy(actor, consent.caseId());
        List<Consequence> follows = new ArrayList<>();
        if (consent.state() == ConsentState.GRANTED) {
            follows.add(new Consequence(ofScope(consent.subject().scope()), null, null, null));
            features.forEach(feature -> follows.addAll(feature.endsWith(consent.stake())));
        }
        return follows;
    }

    private static String ofScope(Scope scope) {
        return switch (scope) {
            case C2 -> "JOBCENTER_FEEDBACK_ENDS";
            case C4 -> "SPECIAL_DOMAINS_LOCKED";
            case C5, C6 -> "NO_NEW_REQUESTS";
            case C7 -> "NO_INTERPRETER";
            case C8 -> "NO_FOLLOW_UP";
            case C9 -> "FACTS_TAKEN_BACK";
            case S1 -> "SECRECY_RESTORED";
        };
    }
}
