package de.integrativ.acceptance.faults.checker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run knows of requests to partners.
 *
 * @param asked what casework-service and the portal accepted
 * @param held what casework-service holds, one entry a row
 * @param delivered what network-service holds, one entry a row
 * @param shown ids of requests whose content the portal showed after everything had come to rest
 */
public record Requests(List<Asked> asked, List<Held> held, List<Delivered> delivered, Set<String> shown) {

    /**
     * A request that casework-service accepted, and what was accepted about it since.
     *
     * @param way the Jobcenter's reference of the way that it belongs to
     * @param system whether the partner has a system of its own; what that says is among the accepted events
     * @param answered the portal accepted an answer
     * @param withdrawn casework-service accepted that its consent is withdrawn
     * @param deleted the portal accepted the partner's word that its copy is gone, or nobody ever opened it there
     */
    public record Asked(
            String way,
            String id,
            String partner,
            boolean system,
            boolean answered,
            boolean withdrawn,
            boolean deleted) {

        /** What the partner's answer says, if it gives one: no two ways have the same. */
        public String answer() {
            return answerTo(way);
        }
    }

    /** @param ref empty for the portal */
    public record Held(String id, String journey, String ref, String state, String answer, Copy copy) {}

    /**
     * The partner's copy, as casework-service knows it.
     *
     * @param state of the disclosure
     * @param recalls what became of the recall's messages: OPEN, or the outcome in their receipts; none: no recall
     * @param late answers in quarantine
     */
    public record Copy(String state, Set<String> recalls, int late) {}

    /** @param readable whether anything of what was disclosed is still there, in whatever table; of the same moment */
    public record Delivered(String id, String state, boolean readable) {}

    public static Requests none() {
        return new Requests(List.of(), List.of(), List.of(), Set.of());
    }

    public static String answerTo(String way) {
        return "Antwort zu " + way;
    }

    Optional<Held> heldAs(Asked one) {
        return held.stream().filter(row -> row.id().equals(one.id())).findFirst();
    }

    List<Delivered> deliveredAs(Asked one) {
        return delivered.stream().filter(row -> row.id().equals(one.id())).toList();
    }
}
