package de.integrativ.gateway.today;

import de.integrativ.gateway.shell.Roles;
import de.integrativ.gateway.shell.Shell;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks at once every service that the user's roles may call, and merges what they answer. */
@ApplicationScoped
class Worklists {

    private static final Logger LOG = Logger.getLogger(Worklists.class);
    private static final Comparator<WorklistRow> MOST_PRESSING =
            Comparator.comparing(WorklistRow::due).thenComparing(WorklistRow::who);

    private final List<Source> sources;
    private final Shell shell;
    private final Clock clock;

    private record Source(String service, Set<String> roles, WorklistClients.Worklist client) {}

    private record Answer(String service, boolean missing, List<WorklistRow> rows) {}

    Worklists(
            @RestClient WorklistClients.OfReferral referral,
            @RestClient WorklistClients.OfCasework casework,
            @RestClient WorklistClients.OfNetwork network,
            Shell shell,
            Clock clock) {
        Set<String> staff = Set.of(Roles.JC_CASE_MANAGER, Roles.JC_LEAD, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR);
        sources = List.of(
                new Source("referral", staff, referral),
                new Source(
                        "casework",
                        Set.of(Roles.JC_CASE_MANAGER, Roles.KIM_CASE_MANAGER, Roles.KIM_COORDINATOR),
                        casework),
                new Source("network", Set.of(Roles.PARTNER), network));
        this.shell = shell;
        this.clock = clock;
    }

    DueToday due() {
        List<Uni<Answer>> asked = sources.stream()
                .filter(source -> shell.hasAny(source.roles()))
                .map(Worklists::ask)
                .toList();
        List<Answer> answers = new ArrayList<>();
        if (!asked.isEmpty()) {
            answers = Uni.join().all(asked).andFailFast().await().indefinitely();
        }
        return new DueToday(
                answers.stream()
                        .flatMap(answer -> answer.rows().stream())
                        .sorted(MOST_PRESSING)
                        .toList(),
                answers.stream().filter(Answer::missing).map(Answer::service).toList(),
                LocalDate.now(clock));
    }

    private static Uni<Answer> ask(Source source) {
        return source.client()
                .due()
                .map(rows -> new Answer(source.service(), false, rows))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("No worklist from %s: %s", source.service(), failure.getMessage());
                    return new Answer(source.service(), true, List.of());
                });
    }
}
