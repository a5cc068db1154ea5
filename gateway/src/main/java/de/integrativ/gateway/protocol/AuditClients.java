package de.integrativ.gateway.protocol;

import de.integrativ.gateway.service.ServiceAnswers;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The same contract at each service. */
interface AuditClients {

    int SHOWN_OF_HEAD = 16;

    /** @param objectId of a referral, case, plan or request; all zero for a list */
    record Entry(
            long position,
            String at,
            String actor,
            String agency,
            String act,
            String object,
            String objectId,
            String detail,
            int shown) {}

    record Entries(List<Entry> items, @Nullable Long next) {}

    /**
     * @param head of the last link, hexadecimal; none for an empty chain
     * @param notes restores and erasures, which took something away lawfully; none from a service that says nothing of them
     */
    record Checked(
            String at,
            long links,
            long last,
            @Nullable String head,
            List<String> findings,
            @Nullable List<String> notes) {

        public List<String> remarks() {
            return notes == null ? List.of() : notes;
        }

        public boolean sound() {
            return findings.isEmpty();
        }

        /** Enough of the head to compare it with one that was written down. */
        public String shortHead() {
            return head == null ? "–" : head.substring(0, SHOWN_OF_HEAD) + "…";
        }
    }

    record Chain(@Nullable Checked checked) {}

    /** What the officer looks for, as a service takes it. */
    record Wanted(
            @Nullable String from,
            @Nullable String to,
            @Nullable String actor,
            @Nullable String act,
            @Nullable String about) {}

    @Path("/audit")
    interface Log {
        @GET
        @Path("entries")
        Uni<Entries> entries(
                @QueryParam("from") @Nullable String from,
                @QueryParam("to") @Nullable String to,
                @QueryParam("actor") @Nullable String actor,
                @QueryParam("act") @Nullable String act,
                @QueryParam("about") @Nullable String about,
                @QueryParam("after") @Nullable Long after);

        @GET
        @Path("chain")
        Uni<Chain> chain();

        @POST
        @Path("chain/checks")
        Uni<Chain> check();
    }

    @RegisterRestClient(configKey = "referral")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfReferral extends Log {}

    @RegisterRestClient(configKey = "casework")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfCasework extends Log {}

    @RegisterRestClient(configKey = "network")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfNetwork extends Log {}

    @RegisterRestClient(configKey = "reporting")
    @RegisterProvider(ServiceAnswers.class)
    @AccessToken
    interface OfReporting extends Log {}
}
