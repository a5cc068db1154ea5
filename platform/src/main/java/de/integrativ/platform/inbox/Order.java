package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Known;

/** The rule of the order, without a database: what may happen to a message, given what was applied before it. */
final class Order {

    enum Verdict {
        /** It is the next. */
        APPLY,
        /** It may not wait and its turn is still to come. */
        OVERTAKE,
        /** Something before it is missing. */
        WAIT,
        /** Its place is taken. */
        CONFLICT,
        /** A restored sender does not know what we have applied. */
        DIVERGED
    }

    private Order() {}

    /**
     * @param applied the last place that was applied
     * @param place the message's place
     * @param known what a restored sender last knew before the first message of its new epoch
     * @param overtakes whether the message must not wait
     */
    static Verdict decide(Known applied, Known place, Known known, boolean overtakes) {
        Verdict verdict = inTurn(applied, place, known);
        boolean held = verdict == Verdict.WAIT || verdict == Verdict.DIVERGED;
        return held && overtakes ? Verdict.OVERTAKE : verdict;
    }

    private static Verdict inTurn(Known applied, Known place, Known known) {
        boolean sameEpoch = place.epoch() == Math.max(1, applied.epoch());
        if (sameEpoch) {
            long next = applied.sequence() + 1;
            return place.sequence() == next ? Verdict.APPLY : place.sequence() < next ? Verdict.CONFLICT : Verdict.WAIT;
        }
        if (place.epoch() < applied.epoch()) {
            return Verdict.CONFLICT;
        }
        if (place.sequence() > 1) {
            return Verdict.WAIT;
        }
        int behind = known.compareTo(applied);
        return behind == 0 ? Verdict.APPLY : behind > 0 ? Verdict.WAIT : Verdict.DIVERGED;
    }
}
