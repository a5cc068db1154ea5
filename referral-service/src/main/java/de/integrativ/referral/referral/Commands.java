package de.integrativ.referral.referral;

import de.integrativ.platform.identity.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The commands of the address that an actor can give now; both outcomes of a first meeting are one command. */
final class Commands {

    private Commands() {}

    static List<String> allowed(Referral referral, Actor actor) {
        Set<String> commands = new LinkedHashSet<>();
        for (ReferralAction action : ReferralAction.possibleIn(referral.state())) {
            if (ReferralAccess.may(actor, action, referral)) {
                name(action).ifPresent(commands::add);
            }
        }
        return List.copyOf(commands);
    }

    private static Optional<String> name(ReferralAction action) {
        return switch (action) {
            case ACCEPT -> Optional.of("acceptance");
            case DECLINE -> Optional.of("refusal");
            case REQUEST_INFO -> Optional.of("info-request");
            case ANSWER_INFO -> Optional.of("info-answer");
            case START, NOT_START -> Optional.of("first-meeting");
            case WITHDRAW -> Optional.of("withdrawal");
            case SUBMIT -> Optional.of("consents");
            case ASK_CONSENT, EXPIRE -> Optional.empty();
        };
    }
}
