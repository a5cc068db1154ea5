package de.integrativ.network.agencyedge.web;

import de.integrativ.county.County;
import de.integrativ.network.feed.FeedEntry;
import de.integrativ.network.feed.ReadFeed;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a partner's own system is sent, for those who fetch over HTTP. */
@Path("/agency/events")
@Tag(name = "Fachverfahren")
@RolesAllowed(Role.AGENCY_SYSTEM)
class FeedResource {

    private static final int LONGEST_WAIT = 30;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final ReadFeed feed;
    private final Scopes scopes;
    private final County county;
    private final CurrentActor current;

    FeedResource(ReadFeed feed, Scopes scopes, County county, CurrentActor current) {
        this.feed = feed;
        this.scopes = scopes;
        this.county = county;
        this.current = current;
    }

    @GET
    @RunOnVirtualThread
    @Produces("application/cloudevents-batch+json")
    @Operation(
            summary = "Events after a position, waiting for one if there is none yet",
            description = "Each event carries its position; give the last one's back as 'after'. Without 'after' all"
                    + " that is kept comes again. 410: the position is no longer kept.")
    public List<CloudEventJson> events(
            @QueryParam("after") @Nullable String after,
            @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(LONGEST_WAIT) int wait)
            throws InterruptedException {
        scopes.require("requests:read");
        long end = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        List<FeedEntry> page = feed.read(Optional.ofNullable(after));
        while (page.isEmpty() && System.nanoTime() < end) {
            // Another replica may publish, so there is nothing in this process to be woken by.
            Thread.sleep(LOOK_AGAIN);
            stillLetIn();
            page = feed.read(Optional.ofNullable(after));
        }
        return page.stream().map(CloudEventJson::of).toList();
    }

    /** The token was checked when the request came; whoever waits may have left the county file meanwhile. */
    private void stillLetIn() {
        if (!county.letsInSystemOf(current.get().agency())) {
            throw new UnauthorizedException("no longer in the county file");
        }
    }
}
