package de.integrativ.acceptance.faults.mutant;

import java.util.List;

/** A system that lacks one safeguard. */
public enum Mutant {
    /** The relay deletes everything up to the last position that it sent, not exactly what was acknowledged. */
    POSITION_UP_TO_LAST(
            new Edit.Text("outbox/RelayRound", "o.position = gone.position", "o.position <= gone.position")),
    /** What was applied is not remembered. */
    NO_INBOX(
            new Edit.Returns("inbox/InboxTables", "outcome", Edit.Value.EMPTY_OPTIONAL),
            new Edit.Returns("inbox/InboxTables", "placeTaken", Edit.Value.FALSE),
            new Edit.Returns("inbox/InboxTables", "remember", Edit.Value.NOTHING),
            new Edit.Constant("inbox/Order", "CONFLICT", "APPLY")),
    /** Whatever comes is applied, although an earlier one is missing. */
    NO_GAP_CHECK(new Edit.Constant("inbox/Order", "WAIT", "APPLY")),
    /** A withdrawal that came first leaves nothing behind. */
    NO_BAR(new Edit.Returns("inbox/Bars", "stands", Edit.Value.FALSE));

    private final List<Edit> edits;

    Mutant(Edit... edits) {
        this.edits = List.of(edits);
    }

    List<Edit> editsOf(String className) {
        return edits.stream().filter(edit -> edit.className().equals(className)).toList();
    }
}
