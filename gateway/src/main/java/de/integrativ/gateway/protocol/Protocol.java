package de.integrativ.gateway.protocol;

import de.integrativ.gateway.protocol.AuditClients.Chain;
import de.integrativ.gateway.protocol.AuditClients.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param refusals the latest ones that fit the filter
 * @param next where the next page begins; none on the last
 * @param missing services that did not answer; their entries are not here
 */
public record Protocol(
        List<ChainState> chains,
        List<Line> refusals,
        List<Line> lines,
        @Nullable String next,
        List<String> missing) {

    static final int PAGE = 50;
    static final int REFUSALS = 10;

    /** One service's answer; none of it is there if it was silent. */
    record Answer(String service, Chain chain, List<Line> refusals, List<Line> lines, boolean more) {}

    public record ChainState(String service, AuditClients.@Nullable Checked checked) {}

    static Protocol of(List<Answer> answers, List<String> missing, Cursor shownBefore) {
        List<Line> all = answers.stream()
                .flatMap(answer -> answer.lines().stream())
                .sorted(Line.NEWEST_FIRST)
                .toList();
        List<Line> page = all.stream().limit(PAGE).toList();
        boolean more = all.size() > PAGE || answers.stream().anyMatch(Answer::more);
        return new Protocol(
                answers.stream()
                        .map(answer ->
                                new ChainState(answer.service(), answer.chain().checked()))
                        .toList(),
                answers.stream()
                        .flatMap(answer -> answer.refusals().stream())
                        .sorted(Line.NEWEST_FIRST)
                        .limit(REFUSALS)
                        .toList(),
                page,
                more ? shownBefore.behind(page).text() : null,
                missing);
    }

    /** The same question, for refusals alone. */
    static Wanted refusals(Wanted wanted) {
        return new Wanted(wanted.from(), wanted.to(), wanted.actor(), "REFUSED", wanted.about());
    }
}
