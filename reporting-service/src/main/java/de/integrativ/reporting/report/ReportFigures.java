package de.integrativ.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.indicator.Asked;
import de.integrativ.reporting.indicator.Calculation;
import de.integrativ.reporting.indicator.Counts;
import de.integrativ.reporting.indicator.Definition;
import de.integrativ.reporting.indicator.ReleasedBefore;
import de.integrativ.reporting.indicator.Slice;
import de.integrativ.reporting.indicator.Source;
import de.integrativ.reporting.indicator.web.FiguresView;
import de.integrativ.reporting.indicator.web.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** All figures of a report, totals and each breakdown, as one text that is the same whenever it is made of the same. */
@ApplicationScoped
class ReportFigures {

    private final Calculation calculation;
    private final Naming naming;
    private final ObjectMapper json;

    ReportFigures(Calculation calculation, Naming naming, ObjectMapper json) {
        this.calculation = calculation;
        this.naming = naming;
        this.json = json;
    }

    String text(Function<Definition, Source> sources, Counts counts, Audience audience, ReleasedBefore released) {
        Map<String, FiguresView> all = new LinkedHashMap<>();
        calculation
                .figures(Asked.alone(new Slice(sources, counts)), audience.suppression(), released)
                .forEach((dimension, figures) ->
                        all.put(dimension.id(), FiguresView.of(figures, audience, naming.by(dimension))));
        try {
            return json.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are always JSON", e);
        }
    }
}
