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
    NO_BAR(new Edit.Returns("inbox/Bars", "stands", Edit.Value.FALSE)),
    /** A form that is posted again is a second request. */
    FORM_FORGOTTEN(
            new Edit.Returns("casework/request/SendRequest", "already", Edit.Value.EMPTY_OPTIONAL),
            new Edit.Returns("casework/request/NetworkRequest", "from", Edit.Value.NOTHING)),
    /** A partner's answer is receipted and not opened. */
    ANSWER_SWALLOWED(new Edit.Returns("casework/request/TakeAnswer", "opened", Edit.Value.EMPTY_OPTIONAL)),
    /** What a request is taken back for stays readable. */
    CONTENT_KEPT(new Edit.Returns("network/request/RecallRequest", "lock", Edit.Value.NOTHING)),
    /** A withdrawal ends the request here, and nobody else is told. */
    RECALL_UNTOLD(new Edit.Returns("casework/request/Courier", "recall", Edit.Value.NOTHING));

    private final List<Edit> edits;

    Mutant(Edit... edits) {
        this.edits = List.of(edits);
    }

    List<Edit> editsOf(String className) {
        return edits.stream().filter(edit -> edit.className().equals(className)).toList();
    }
}
