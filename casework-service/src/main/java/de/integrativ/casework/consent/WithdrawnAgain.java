package de.integrativ.casework.consent;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.restore.EndsAgain;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent that was withdrawn stays so when an older database takes this one's place. It is known by what was asked of
 * whom, not by its id: one that arrives anew after the restore would have another.
 */
@ApplicationScoped
public class WithdrawnAgain implements EndsAgain {

    private static final String CONSENT = "consent/";

    private final Consents consents;
    private final ConsentTold told;
    private final Bars bars;

    WithdrawnAgain(Consents consents, ConsentTold told, Bars bars) {
        this.consents = consents;
        this.told = told;
        this.bars = bars;
    }

    static de.integrativ.platform.restore.Ended entry(ConsentEvent.Ended ended) {
        return new de.integrativ.platform.restore.Ended(
                object(ended.scope(), ended.recipient()), ended.journey().toString(), ended.since());
    }

    @Override
    public void endAgain(de.integrativ.platform.restore.Ended ended) {
        if (ended.object().startsWith(CONSENT)) {
            end(JourneyId.parse(ended.id()), ended.object(), ended.on());
        }
    }

    /** For consents that a service hands over again after a restore: those that had been withdrawn end at once. */
    public void amongThoseOf(JourneyId journey, LocalDate on) {
        consents.grantedOf(journey).stream()
                .map(consent ->
                        object(consent.subject().scope(), consent.subject().recipient()))
                .distinct()
                .filter(object -> bars.stands(object, journey.toString()))
                .toList()
                .forEach(object -> end(journey, object, on));
    }

    /** What was granted after that day is another answer. */
    private void end(JourneyId journey, String object, LocalDate on) {
        consents.grantedOf(journey).stream()
                .filter(consent -> !consent.since().isAfter(on))
                .filter(consent -> object(
                                consent.subject().scope(), consent.subject().recipient())
                        .equals(object))
                .forEach(consent -> told.tell(consent.withdraw(on)));
    }

    /** The person whom S1 names, and whoever is named in free words, do not stand in the ledger. */
    private static String object(Scope scope, @Nullable String recipient) {
        boolean organisation = recipient != null && scope != Scope.S1 && recipient.matches("[a-z0-9-]+");
        return CONSENT + scope + (organisation ? "/" + recipient : "");
    }
}
