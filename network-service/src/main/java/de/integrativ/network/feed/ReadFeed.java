package de.integrativ.network.feed;

import de.integrativ.network.consent.ConsentKnowledge;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** One look into the feed of the token's agency. */
@ApplicationScoped
public class ReadFeed {

    private static final int MOST = 100;

    private final AgencyFeed feed;
    private final ConsentKnowledge knowledge;
    private final CurrentActor actor;
    private final Audit audit;

    ReadFeed(AgencyFeed feed, ConsentKnowledge knowledge, CurrentActor actor, Audit audit) {
        this.audit = audit;
        this.feed = feed;
        this.knowledge = knowledge;
        this.actor = actor;
    }

    /** @throws PositionGone if the position is too old or not of this feed */
    @WithinWall
    public List<FeedEntry> read(Optional<String> after) {
        List<FeedEntry> page = feed.page(actor.get().agency(), after, MOST);
        if (page.stream().anyMatch(entry -> entry.jose() != null)) {
            knowledge.mustBeFresh();
        }
        audit.showed("feed", page.stream().map(entry -> entry.envelope().id()).toList());
        return page;
    }
}
