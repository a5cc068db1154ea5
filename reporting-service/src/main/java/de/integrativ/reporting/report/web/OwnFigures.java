package de.integrativ.reporting.report.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.platform.identity.Actor;
import de.integrativ.reporting.indicator.Dimension;
import de.integrativ.reporting.indicator.web.FiguresView;
import de.integrativ.reporting.indicator.web.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A report's frozen figures as far as they are for whoever reads it. */
@ApplicationScoped
class OwnFigures {

    private final Sight sight;
    private final ObjectMapper json;

    OwnFigures(Sight sight, ObjectMapper json) {
        this.sight = sight;
        this.json = json;
    }

    /** @param figures JSON, by breakdown */
    String of(String figures, Actor actor) {
        if (sight.wholeCounty(actor)) {
            return figures;
        }
        String table = Dimension.MUNICIPALITY.id();
        try {
            FiguresView county = json.treeToValue(json.readTree(figures).path(table), FiguresView.class);
            return json.writeValueAsString(Map.of(table, sight.of(county, actor)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are always JSON", e);
        }
    }
}
