package de.integrativ.acceptance.faults.checker;

import java.util.List;

/** Nothing lost, nothing twice in effect, every journey in order and complete, no withdrawn thing revived. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new EventsAnswered(),
            new SequencesWhole(),
            new WaysComplete(),
            new NoticesComplete(),
            new FactsRight(),
            new CountersRight(),
            new CasesOnce(),
            new ReportingWhole(),
            new NothingRevived(),
            new CommandsTaken(),
            new RequestsArrived(),
            new NothingReadable(),
            new AnswersApplied(),
            new RecallsSettled());

    private Checker() {}

    public static List<Violation> check(History history) {
        return RULES.stream().flatMap(rule -> rule.broken(history).stream()).toList();
    }
}
