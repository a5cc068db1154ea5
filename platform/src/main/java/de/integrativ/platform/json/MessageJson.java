package de.integrativ.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** JSON of messages: nothing where nothing is said, and a reader that leaves what a newer sender adds. */
@Singleton
public class MessageJson {

    private final ObjectMapper mapper;

    MessageJson(ObjectMapper rest) {
        mapper = rest.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public String write(Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body.getClass() + " cannot be a message", e);
        }
    }

    /** @throws JsonProcessingException if it is no JSON or not of that shape */
    public <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return mapper.readValue(json, type);
    }
}
