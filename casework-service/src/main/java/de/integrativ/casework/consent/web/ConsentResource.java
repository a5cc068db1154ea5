package de.integrativ.casework.consent.web;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.consent.Answer;
import de.integrativ.casework.consent.ConsentLedger;
import de.integrativ.casework.consent.ConsentView;
import de.integrativ.casework.consent.Evidence;
import de.integrativ.casework.consent.RecordConsent;
import de.integrativ.casework.consent.RestsOnConsent.Consequence;
import de.integrativ.casework.consent.Scope;
import de.integrativ.casework.consent.Subject;
import de.integrativ.casework.consent.WhatFollows;
import de.integrativ.casework.consent.WithdrawConsent;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "Einwilligungen")
@RunOnVirtualThread
@RolesAllowed({Role.KIM_CASE_MANAGER, Role.KIM_COORDINATOR})
public class ConsentResource {

    private final CurrentActor actor;
    private final ConsentLedger ledger;
    private final RecordConsent record;
    private final WithdrawConsent withdraw;
    private final WhatFollows whatFollows;
    private final CountyTime time;

    ConsentResource(
            CurrentActor actor,
            ConsentLedger ledger,
            RecordConsent record,
            WithdrawConsent withdraw,
            WhatFollows whatFollows,
            CountyTime time) {
        this.actor = actor;
        this.ledger = ledger;
        this.record = record;
        this.withdraw = withdraw;
        this.whatFollows = whatFollows;
        this.time = time;
    }

    @GET
    @Path("cases/{id}/consents")
    @Operation(summary = "The ledger of a case, oldest first")
    public Map<String, List<ConsentView>> ledger(UUID id) {
        return Map.of("items", ledger.of(actor.get(), id));
    }

    @POST
    @Path("cases/{id}/consents")
    @Operation(summary = "Record the person's answer")
    public Response record(UUID id, @Valid NewConsent asked) {
        LocalDate recordedOn = asked.recordedOn == null ? time.today() : asked.recordedOn;
        UUID consent = record.record(
                actor.get(),
                id,
                asked.answer,
                new Subject(
                        asked.scope,
                        asked.recipient,
                        asked.categories == null ? List.of() : asked.categories,
                        asked.purpose,
                        asked.validUntil),
                new Evidence(
                        asked.textVersion,
                        asked.language,
                        asked.form,
                        asked.interpreter,
                        asked.guardian,
                        actor.get().id(),
                        recordedOn));
        return Response.created(URI.create("/consents/" + consent))
                .entity(Map.of("id", consent))
                .build();
    }

    @GET
    @Path("consents/{id}/consequences")
    @Operation(summary = "What would follow from a withdrawal")
    public Map<String, List<Consequence>> consequences(UUID id) {
        return Map.of("items", whatFollows.of(actor.get(), id));
    }

    @POST
    @Path("consents/{id}/withdrawal")
    @Operation(summary = "Withdraw; what rests on the consent ends in the same step")
    public void withdraw(UUID id, @Nullable Withdrawal withdrawal) {
        withdraw.withdraw(actor.get(), id, withdrawal == null ? null : withdrawal.withdrawnOn);
    }

    /** @param form WRITTEN or ELECTRONIC; @param recordedOn today if absent */
    public record NewConsent(
            @NotNull Scope scope,
            @NotNull Answer answer,
            @Nullable @Size(max = 200) String recipient,
            @Nullable List<@NotBlank String> categories,
            @Nullable @Size(max = 500) String purpose,
            @NotBlank String textVersion,
            @NotBlank String language,
            @NotNull @Pattern(regexp = "WRITTEN|ELECTRONIC") String form,
            boolean interpreter,
            boolean guardian,
            @Nullable LocalDate recordedOn,
            @Nullable LocalDate validUntil) {}

    public record Withdrawal(@Nullable LocalDate withdrawnOn) {}
}
