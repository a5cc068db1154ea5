package de.integrativ.reporting.disclosure;

import de.integrativ.county.County;
import de.integrativ.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The county's audiences, and who may ask for which. */
@ApplicationScoped
public class Audiences {

    private static final String MUNICIPALITY = "municipality";

    private static final Comparator<Audience> STRICTEST_LAST =
            Comparator.comparingInt(Audience::threshold).thenComparing(Audience::id, Comparator.reverseOrder());

    private final List<Audience> all;
    private final BoardAreas areas;

    Audiences(County county, BoardAreas areas) {
        this.areas = areas;
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
        List<Audience> theirs = areas.onlyMunicipality(actor).isPresent()
                ? List.of(ofMunicipalities())
                : all.stream().filter(audience -> may(actor, audience)).toList();
        if (asked == null || asked.isBlank()) {
            return BoardAreas.asOnBoards(actor) ? theirs.getLast() : theirs.getFirst();
        }
        String id = byId(asked).id();
        return theirs.stream()
                .filter(audience -> audience.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AudienceRefused.NotYours(ids(theirs.stream())));
    }

    /** What the county's boards are not shown must not follow from what its municipalities are shown. */
    private Audience ofMunicipalities() {
        return new Audience(MUNICIPALITY, all.getLast().threshold());
    }

    /** @throws AudienceRefused.Unknown if the county has none of that name */
    public Audience byId(String id) {
        return all.stream()
                .filter(audience -> audience.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AudienceRefused.Unknown(ids(all.stream())));
    }

    /** Nothing says which of the county's boards someone sits on, so these get the strictest threshold that there is. */
    private boolean may(Actor actor, Audience audience) {
        return !BoardAreas.asOnBoards(actor)
                || audience.threshold() == all.getLast().threshold();
    }

    private static List<String> ids(Stream<Audience> audiences) {
        return audiences.map(Audience::id).toList();
    }
}
