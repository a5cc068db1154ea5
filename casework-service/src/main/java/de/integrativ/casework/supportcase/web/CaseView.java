package de.integrativ.casework.supportcase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Nullable Integer version,
        @Nullable String caseManager,
        @Nullable String agency,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate planDue,
        @Nullable LocalDate endedOn,
        @Nullable Boolean locked,
        @Nullable PersonView person,
        @Nullable ResidenceView residence,
        @Nullable String benefitRegime,
        @Nullable List<String> needs,
        @Nullable List<ConsentLine> consents,
        @Nullable PlanLine plan,
        @Nullable List<RequestLine> requests,
        List<String> allowed) {

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
