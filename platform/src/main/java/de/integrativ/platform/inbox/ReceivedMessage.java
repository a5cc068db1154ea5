package de.integrativ.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Topics;
import de.integrativ.platform.json.MessageJson;
import de.integrativ.platform.json.Schemas;
import de.integrativ.platform.outbox.Sealed;
import de.integrativ.platform.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What a handler gets to see of an arrival. */
record ReceivedMessage(Arrival arrival, String self, MessageJson json, Schemas schemas) implements Received {

    @Override
    public Envelope envelope() {
        return arrival.envelope();
    }

    @Override
    public String agency() {
        if (!arrival.fromAgency()) {
            throw new IllegalStateException("a service sent it");
        }
        return Topics.agency(envelope().topic());
    }

    @Override
    public JourneyId journey() {
        if (arrival.fromAgency()) {
            throw new IllegalStateException("an agency knows no journey");
        }
        return JourneyId.parse(envelope().key());
    }

    @Override
    public <T> T content(Class<T> type) {
        String content = arrival.content();
        if (content == null) {
            throw new IllegalStateException("sealed for " + arrival.recipient());
        }
        List<Problem.FieldError> complaints = schemas.complaints(envelope().type(), content);
        if (!complaints.isEmpty()) {
            throw new Refused(Problem.of(
                            "content", 422, "Inhalt nicht annehmbar", "Der Inhalt passt nicht zum Schema seines Typs.")
                    .with(complaints));
        }
        try {
            return json.read(content, type);
        } catch (JsonProcessingException e) {
            throw new Refused(
                    Problem.of("unreadable", 422, "Nicht lesbar", "Der Inhalt hat nicht die Form seines Typs.")
                            .with(List.of(new Problem.FieldError(
                                    field(e),
                                    "UNREADABLE",
                                    "see the schema of " + envelope().type()))));
        }
    }

    @Override
    public String recipient() {
        return arrival.recipient() == null ? self : arrival.recipient();
    }

    @Override
    public Sealed sealed() {
        if (arrival.jose() == null) {
            throw new IllegalStateException("it was not sealed");
        }
        return new Sealed(envelope(), arrival.known(), recipient(), arrival.jose());
    }

    private static String field(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
    }
}
