package de.integrativ.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.contracts.Contracts;
import de.integrativ.platform.problem.Problem.FieldError;
import jakarta.inject.Singleton;
import java.util.List;

/** The contracts, both ways: nothing leaves that breaks them, and what arrives is told what is wrong with it. */
@Singleton
public class Schemas {

    private final Contracts contracts = Contracts.load();
    private final ObjectMapper mapper = new ObjectMapper();

    public boolean knows(String type) {
        return contracts.knows(type);
    }

    /** Nothing if the message is valid; of a type that no schema describes, if it is text that can be kept. */
    public List<FieldError> complaints(String type, String json) {
        boolean known = contracts.knows(type);
        try {
            JsonNode body = mapper.readTree(json);
            List<FieldError> characters = Characters.complaints(body);
            if (!known || !characters.isEmpty()) {
                return characters;
            }
            return contracts.validate(type, body).stream()
                    .map(complaint -> new FieldError(complaint.field(), complaint.code(), complaint.remedy()))
                    .toList();
        } catch (JsonProcessingException e) {
            return known ? List.of(new FieldError("", "UNREADABLE", "Kein JSON.")) : List.of();
        }
    }

    /** @throws IllegalArgumentException if there is no such type; or naming fields, and never their content */
    public void insist(String type, String json) {
        if (!contracts.knows(type)) {
            throw new IllegalArgumentException(type + " has no contract");
        }
        List<FieldError> complaints = complaints(type, json);
        if (!complaints.isEmpty()) {
            String fields = complaints.stream()
                    .map(c -> c.field() + " " + c.code())
                    .toList()
                    .toString();
            throw new IllegalArgumentException(type + " does not keep its contract: " + fields);
        }
    }
}
