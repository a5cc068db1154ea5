package de.integrativ.reporting.disclosure;

import de.integrativ.county.County;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The county's audiences, and who may ask for which. */
@ApplicationScoped
public class Audiences {

    private static final Comparator<Audience> STRICTEST_LAST =
            Comparator.comparingInt(Audience::threshold).thenComparing(Audience::id, Comparator.reverseOrder());

    private final List<Audience> all;

    Audiences(County county) {
        this.all = county.identity().evaluationThresholds().entrySet().stream()
                .map(entry -> new Audience(entry.getKey(), entry.getValue()))
                .sorted(STRICTEST_LAST)
                .toList();
    }

    /**
     * @param asked none: the widest that the actor may have
     * @throws AudienceRefused if there is no such audience, or it is not for the actor
     */
    public Audience of(@Nullable String asked, Actor actor) {
        List<Audience> theirs =
                all.stream().filter(audience -> may(actor, audience)).toList();
        if (asked == null || asked.isBlank()) {
            return onlyOnBoards(actor) ? theirs.getLast() : theirs.getFirst();
        }
        Audience audience = byId(asked);
        if (!theirs.contains(audience)) {
            throw new AudienceRefused.NotYours(ids(theirs.stream()));
        }
        return audience;
    }

    /** @throws AudienceRefused.Unknown if the county has none of that name */
    public Audience byId(String id) {
        return all.stream()
                .filter(audience -> audience.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AudienceRefused.Unknown(ids(all.stream())));
    }

    /** The token does not say which board someone sits on, so boards get the strictest threshold that there is. */
    private boolean may(Actor actor, Audience audience) {
        return !onlyOnBoards(actor) || audience.threshold() == all.getLast().threshold();
    }

    /** Who is shown nothing but what boards are shown. */
    public static boolean onlyOnBoards(Actor actor) {
        return Stream.of(Role.EVALUATOR, Role.KIM_COORDINATOR, Role.JC_LEAD).noneMatch(actor::has);
    }

    private static List<String> ids(Stream<Audience> audiences) {
        return audiences.map(Audience::id).toList();
    }
}
