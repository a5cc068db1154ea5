package de.integrativ.reporting.indicator.web;

import de.integrativ.platform.audit.NothingPersonal;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.CurrentActor;
import de.integrativ.platform.identity.Role;
import de.integrativ.reporting.disclosure.Audience;
import de.integrativ.reporting.disclosure.AudienceRefused;
import de.integrativ.reporting.disclosure.Audiences;
import de.integrativ.reporting.disclosure.BoardAreas;
import de.integrativ.reporting.indicator.Definition;
import de.integrativ.reporting.indicator.Definitions;
import de.integrativ.reporting.indicator.ReadIndicators;
import de.integrativ.reporting.indicator.ReadIndicators.Reading;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "Indicators")
@RunOnVirtualThread
@RolesAllowed({Role.EVALUATOR, Role.BOARD_MEMBER, Role.KIM_COORDINATOR, Role.JC_LEAD})
@NothingPersonal
class IndicatorResource {

    private final ReadIndicators indicators;
    private final Definitions definitions;
    private final Audiences audiences;
    private final Naming naming;
    private final Sight sight;
    private final CurrentActor current;
    private final Clock clock;

    IndicatorResource(
            ReadIndicators indicators,
            Definitions definitions,
            Audiences audiences,
            Naming naming,
            Sight sight,
            CurrentActor current,
            Clock clock) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.audiences = audiences;
        this.naming = naming;
        this.sight = sight;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("indicators")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The figures of a period",
            description =
                    "Both days included: a month of the calendar, or whole quarters; boards: half-years, a municipality's board its own municipality's alone. share and PERCENT are percent with one decimal. What is hidden for the"
                            + " audience has no value and suppressed=true; what cannot be divided has neither.")
    public IndicatorsView read(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String audience) {
        Question question = Question.of(from, to, by);
        Audience forWhom = audiences.of(audience, current.get());
        Reading reading = reading(question, forWhom);
        return new IndicatorsView(
                reading.asOf(), reading.ordinal(), question.period(), view(reading, question, forWhom));
    }

    @GET
    @Path("indicators.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as a table for office software: semicolons, decimal comma")
    public String csv(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String audience) {
        Question question = Question.of(from, to, by);
        Audience forWhom = audiences.of(audience, current.get());
        return CsvOfFigures.of(question.period(), view(reading(question, forWhom), question, forWhom), question.by());
    }

    @GET
    @Path("indicators/definitions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What each indicator is, in German and English")
    public List<Definition> definitions() {
        return definitions.all();
    }

    private Reading reading(Question question, Audience audience) {
        Actor actor = current.get();
        // Who may choose any days can subtract one period from another until few are left.
        boolean over = question.period().to().isBefore(LocalDate.now(clock));
        if (BoardAreas.asOnBoards(actor) && !(question.period().halfYear() && over)) {
            throw new AudienceRefused.HalfYearsOnly();
        }
        return indicators.read(question.calendar().period(), sight.by(question.by(), actor), audience, actor);
    }

    private FiguresView view(Reading reading, Question question, Audience audience) {
        Actor actor = current.get();
        return sight.of(FiguresView.of(reading.figures(), audience, naming.by(sight.by(question.by(), actor))), actor);
    }
}
