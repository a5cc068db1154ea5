package de.integrativ.reporting.indicator.web;

import de.integrativ.platform.identity.Actor;
import de.integrativ.reporting.disclosure.AudienceRefused;
import de.integrativ.reporting.disclosure.BoardAreas;
import de.integrativ.reporting.indicator.Dimension;
import de.integrativ.reporting.indicator.Labels;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** How much of the county's figures someone is shown: all, or those of their own municipality. */
@ApplicationScoped
public class Sight {

    private final BoardAreas areas;
    private final Labels labels;

    Sight(BoardAreas areas, Labels labels) {
        this.areas = areas;
        this.labels = labels;
    }

    public boolean wholeCounty(Actor actor) {
        return areas.onlyMunicipality(actor).isEmpty();
    }

    /**
     * @param asked by the actor
     * @return by what the county's figures have to be read for the actor
     * @throws AudienceRefused.OwnFiguresOnly if a municipality asks for a breakdown
     */
    @Nullable
    Dimension by(@Nullable Dimension asked, Actor actor) {
        if (wholeCounty(actor)) {
            return asked;
        }
        if (asked != null) {
            throw new AudienceRefused.OwnFiguresOnly();
        }
        return Dimension.MUNICIPALITY;
    }

    /** @param byMunicipality the county's figures, by municipality where the actor sees one alone */
    public FiguresView of(FiguresView byMunicipality, Actor actor) {
        return areas.onlyMunicipality(actor)
                .map(own -> byMunicipality.of(own, labels.of(Dimension.MUNICIPALITY, own)))
                .orElse(byMunicipality);
    }
}
