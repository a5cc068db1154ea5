package de.integrativ.gateway.referral;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with a referral on its page.
 *
 * <p>{@code path} names it in the address, {@code command} at the service, {@code done} in the labels once it is done.
 */
@TemplateEnum
public enum Step {
    ACCEPT("annahme", "acceptance", "accepted", List.of("caseManager"), List.of("caseManager", "decidedOn")),
    DECLINE("ablehnung", "refusal", "declined", List.of("code"), List.of("code", "note", "decidedOn")),
    REQUEST_INFO("rueckfrage", "info-request", "asked", List.of("question"), List.of("question")),
    ANSWER_INFO("antwort", "info-answer", "answered", List.of("text"), List.of("text")),
    WITHDRAW("ruecknahme", "withdrawal", "withdrawn", List.of(), List.of()),
    START("erstgespraech", "first-meeting", "started", List.of(), List.of());

    private final String path;
    private final String command;
    private final String done;
    private final List<String> required;
    private final List<String> fields;

    Step(String path, String command, String done, List<String> required, List<String> fields) {
        this.path = path;
        this.command = command;
        this.done = done;
        this.required = required;
        this.fields = fields;
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public String command() {
        return command;
    }

    String done() {
        return done;
    }

    List<String> required() {
        return required;
    }

    List<String> fields() {
        return fields;
    }
}
