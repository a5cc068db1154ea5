package de.integrativ.casework.handover;

import de.integrativ.casework.request.Letter;
import de.integrativ.casework.request.TakeAnswer;
import de.integrativ.casework.supportcase.LockCase;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.inbox.MessageHandler;
import de.integrativ.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services hand over to casework. */
@ApplicationScoped
public class CaseworkHandovers implements MessageHandler {

    static final String HANDED_OVER = "de.integrativ.referral.support-handed-over.v1";
    static final String CONSENT_WITHDRAWN = "de.integrativ.referral.referral-consent-withdrawn.v1";
    static final String ACKNOWLEDGED = "de.integrativ.network.partner-acknowledged.v1";
    static final String ANSWERED = "de.integrativ.network.partner-answered.v1";
    static final String REJECTED = "de.integrativ.network.partner-rejected.v1";
    static final String DELETED = "de.integrativ.network.deletion-confirmed.v1";

    private static final String CASE = "case";

    private final TakeOver takeOver;
    private final LockCase lock;
    private final TakeAnswer answers;
    private final Bars bars;

    CaseworkHandovers(TakeOver takeOver, LockCase lock, TakeAnswer answers, Bars bars) {
        this.takeOver = takeOver;
        this.lock = lock;
        this.answers = answers;
        this.bars = bars;
    }

    @Override
    public void apply(Received received) {
        switch (received.envelope().type()) {
            case HANDED_OVER -> open(received);
            case CONSENT_WITHDRAWN -> withdrawn(received.journey(), received.content(Withdrawn.class));
            case ACKNOWLEDGED -> {
                Acknowledged seen = received.content(Acknowledged.class);
                answers.acknowledged(seen.requestId(), seen.on());
            }
            case ANSWERED -> {
                Answered said = received.content(Answered.class);
                answers.answered(said.requestId(), said.letter());
            }
            case REJECTED -> {
                Rejected said = received.content(Rejected.class);
                answers.rejected(said.requestId(), said.letter());
            }
            case DELETED -> {
                Deleted confirmed = received.content(Deleted.class);
                answers.deleted(confirmed.requestId(), confirmed.on());
            }
            default -> {} // a type that a newer sender has and we have no use for
        }
    }

    @Override
    public boolean overtakes(String type) {
        return type.equals(CONSENT_WITHDRAWN);
    }

    /** Under a bar nothing of the content is kept: the consent it came under was withdrawn on the way. */
    private void open(Received received) {
        if (!bars.stands(CASE, received.journey().toString())) {
            takeOver.takeOver(received.journey(), received.content(HandedOver.class));
        }
    }

    private void withdrawn(JourneyId journey, Withdrawn withdrawn) {
        if (withdrawn.scope().equals("C1") && !lock.lock(journey, withdrawn.withdrawnOn())) {
            bars.leave(CASE, journey.toString());
        }
    }

    record Withdrawn(String scope, LocalDate withdrawnOn) {}

    record Acknowledged(UUID requestId, LocalDate on) {}

    record Answered(
            UUID requestId,
            LocalDate on,
            @Nullable String outcome,
            @Nullable String text,
            @Nullable String sealed) {
        Letter letter() {
            return new Letter(on, outcome, text, sealed);
        }
    }

    record Rejected(
            UUID requestId,
            LocalDate on,
            @Nullable String reason,
            @Nullable String sealed) {
        Letter letter() {
            return new Letter(on, null, reason, sealed);
        }
    }

    record Deleted(UUID requestId, UUID disclosureId, LocalDate on) {}
}
