package de.integrativ.casework.supportcase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as one reader may see it: the Jobcenter gets id, whether it has started or ended, its own referral's id and the
 * plan, nothing else.
 *
 * @param phase for the Jobcenter STARTED or ENDED, whatever lies between
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        UUID referralId,
        String phase,
        @JsonUnwrapped @Nullable Frame frame,
        @JsonUnwrapped @Nullable Known known,
        @Nullable PlanLine plan,
        List<String> allowed) {

    /** Whose case it is, and since when: for those who work on it, also where it is locked; in an emergency to be read only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Frame(
            int version,
            String caseManager,
            String agency,
            String unit,
            String programme,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            boolean locked,
            boolean emergency) {}

    /** What is known of the person and done for them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Known(
            LocalDate planDue,
            PersonView person,
            @Nullable ResidenceView residence,
            @Nullable String benefitRegime,
            List<String> needs,
            List<ConsentLine> consents,
            List<RequestLine> requests) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonView(
            String givenName,
            String familyName,
            LocalDate birthDate,
            String sex,
            String nationality,
            List<String> languages,
            @Nullable String germanLevel,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String town,
            String municipality) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResidenceView(
            String status,
            @Nullable LocalDate validUntil,
            @Nullable String workPermission,
            @Nullable String evidence) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsentLine(
            UUID id,
            String scope,
            String state,
            @Nullable String recipient,
            LocalDate since,
            @Nullable LocalDate validUntil) {}

    public record PlanLine(UUID id, int version, String state) {}

    public record RequestLine(UUID id, String partner, String kind, String state, LocalDate answerBy) {}
}
