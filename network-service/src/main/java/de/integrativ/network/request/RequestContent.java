package de.integrativ.network.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Exactly what was disclosed to a partner of the portal, and its answer. A row of its own, so that a recall takes all. */
@Entity
@Table(name = "request_content")
@SuppressWarnings("UnusedVariable") // the agency is read by row security
class RequestContent {

    @Id
    private UUID requestId;

    private String agency;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> fields;

    private @Nullable String message;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;

    protected RequestContent() {}

    static RequestContent of(ComposedRequest composed) {
        RequestContent content = new RequestContent();
        content.requestId = composed.requestId();
        content.agency = composed.partner();
        content.fields = Map.copyOf(composed.fields());
        content.message = composed.message();
        return content;
    }

    void answered(LocalDate on, Said.InClear said) {
        outcome = said.outcome();
        answer = said.text();
        answeredOn = on;
    }

    Map<String, Object> fields() {
        return fields;
    }

    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answeredOn).map(on -> new Answer(outcome, answer, on));
    }

    /** @param outcome none for a rejection */
    public record Answer(
            @Nullable Outcome outcome, @Nullable String text, LocalDate on) {}
}
