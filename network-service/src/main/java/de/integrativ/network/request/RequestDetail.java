package de.integrativ.network.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param fields exactly what was disclosed; empty for whoever may only see the state, and after a recall
 * @param allowed last parts of the addresses of what the viewer may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestDetail(
        UUID id,
        String partner,
        String kind,
        RequestState state,
        Instant receivedAt,
        LocalDate acknowledgeBy,
        LocalDate answerBy,
        String purpose,
        String identityLevel,
        Map<String, Object> fields,
        @Nullable String message,
        RequestContent.@Nullable Answer answer,
        @Nullable LocalDate recalledOn,
        List<Step> allowed) {}
