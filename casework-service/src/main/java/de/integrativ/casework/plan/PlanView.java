package de.integrativ.casework.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one reader may see it.
 *
 * @param version number of the agreed text: 1, 2 …
 * @param revision rises with every change; name it (If-Match) to change what was read
 * @param allowed names of the commands that this reader may give now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID id,
        UUID caseId,
        int version,
        int revision,
        String state,
        List<GoalView> goals,
        List<AgreementView> agreements,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate agreedOn,
        List<String> allowed) {

    /** @param state none where the reader must not know how far a voluntary goal has come */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoalView(
            UUID id,
            String title,
            String measure,
            String responsible,
            LocalDate until,
            String legalNature,
            @Nullable String state) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgreementView(
            String party,
            LocalDate agreedOn,
            String by,
            @Nullable String dissent) {}
}
