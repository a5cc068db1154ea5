package de.integrativ.acceptance.faults;

import de.integrativ.acceptance.faults.checker.AcceptedEvent;
import de.integrativ.acceptance.faults.checker.Checker;
import de.integrativ.acceptance.faults.checker.History;
import de.integrativ.acceptance.faults.checker.History.HeldFact;
import de.integrativ.acceptance.faults.checker.Requests;
import de.integrativ.acceptance.faults.checker.Requests.Asked;
import de.integrativ.acceptance.faults.checker.Seen;
import de.integrativ.acceptance.faults.checker.Violation;
import de.integrativ.acceptance.faults.checker.Way;
import de.integrativ.acceptance.faults.load.AgencySystem;
import de.integrativ.acceptance.faults.load.Landmarks;
import de.integrativ.acceptance.faults.load.Observer;
import de.integrativ.acceptance.faults.load.PartnerSystem;
import de.integrativ.acceptance.faults.load.PlannedWay;
import de.integrativ.acceptance.faults.load.Receipts;
import de.integrativ.acceptance.faults.load.Staff;
import de.integrativ.acceptance.faults.load.Tables;
import de.integrativ.acceptance.stack.KillableSystem;
import de.integrativ.acceptance.stack.Pause;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Load on a running stack, watched from outside, and judged when it has come to rest. */
final class Run implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    /** What came twice would have come by then. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final AgencySystem jobcenter;
    private final AgencySystem partner;
    private final PartnerSystem partnerSystem;
    private final Landmarks landmarks = new Landmarks();
    private final Receipts receipts;
    private final Observer observer;
    private final Staff staff;
    private final Tables tables;
    private final Set<String> casesBefore;
    private final Set<HeldFact> factsBefore;
    private final Map<String, Long> countersBefore;
    private final List<Way> ways = new ArrayList<>();

    Run(KillableSystem stack) {
        int base = stack.layout().base();
        this.jobcenter = AgencySystem.jobcenter(stack.layout());
        this.partner = AgencySystem.partner(stack.layout());
        this.partnerSystem = new PartnerSystem(partner);
        this.receipts = new Receipts(jobcenter);
        this.tables = new Tables(base);
        this.casesBefore = Set.copyOf(tables.cases());
        this.factsBefore = Set.copyOf(tables.facts());
        this.countersBefore = tables.counters();
        this.observer =
                new Observer(stack.layout(), List.of(jobcenter, partner), List.of(landmarks, receipts, partnerSystem));
        this.staff = new Staff(base, stack.replicas(), landmarks, TODAY);
    }

    /** Returns when the broker has acknowledged all of it; what follows takes its time. */
    void play(List<PlannedWay> planned) {
        planned.forEach(way -> ways.add(way.way()));
        jobcenter.publish(planned.stream().flatMap(way -> way.first().stream()).toList());
        staff.work(planned);
        jobcenter.publish(planned.stream().flatMap(way -> way.then().stream()).toList());
    }

    /** Events that were accepted and not yet answered. */
    long backlog() {
        long owed = jobcenter.accepted().stream()
                .filter(event -> event.answered())
                .map(event -> event.id())
                .distinct()
                .count();
        return owed - landmarks.answered();
    }

    /** How many different events of ways the broker has acknowledged; receipts for the notices are none. */
    int accepted() {
        return (int) jobcenter.accepted().stream()
                .filter(event -> event.answered())
                .map(event -> event.id())
                .distinct()
                .count();
    }

    long answered() {
        return landmarks.answered();
    }

    /** Returns when one more event has been answered, or none is open. */
    void awaitAnswer(Duration patience) {
        long before = answered();
        long end = System.nanoTime() + patience.toNanos();
        while (answered() == before && backlog() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no event was answered any more; open are " + backlog());
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    /** Looks until nothing is wrong any more, or nothing has changed for so long that nothing will. */
    List<Violation> verdict(Duration patience) {
        List<Violation> found = look(patience, REST, violations -> violations.isEmpty() && staff.open() == 0);
        if (staff.open() > 0) {
            List<Violation> stuck = new ArrayList<>(found);
            stuck.add(new Violation("stuck", staff.open() + " ways wait for a step that does not come"));
            return stuck;
        }
        return Checker.check(history(Set.copyOf(staff.enquiries().shown())));
    }

    /** Looks until that rule is broken: only for rules that nothing later can mend. */
    List<Violation> conviction(String rule, Duration patience) {
        return look(patience, Duration.ZERO, found -> found.stream()
                .anyMatch(violation -> violation.rule().equals(rule)));
    }

    private List<Violation> look(Duration patience, Duration rest, Predicate<List<Violation>> clear) {
        String before = "";
        long changed = System.nanoTime();
        while (true) {
            List<Violation> violations = Checker.check(history(Set.of()));
            String now =
                    observer.different() + " records, " + violations.size() + " violations, " + staff.open() + " open";
            if (!now.equals(before)) {
                before = now;
                changed = System.nanoTime();
            }
            Duration still = Duration.ofNanos(System.nanoTime() - changed);
            if (clear.test(violations) && still.compareTo(rest) >= 0 || still.compareTo(patience) > 0) {
                return violations;
            }
            Pause.of(LOOK_EVERY);
        }
    }

    /** What was accepted is read first and the tables last: what was accepted or told of must be found there. */
    private History history(Set<String> shown) {
        List<Asked> asked = staff.enquiries().accepted();
        List<AcceptedEvent> accepted = new ArrayList<>(jobcenter.accepted());
        accepted.addAll(partner.accepted());
        List<Seen> seen = observer.seen();
        List<String> cases = new ArrayList<>(tables.cases());
        cases.removeIf(casesBefore::contains);
        List<HeldFact> facts = new ArrayList<>(tables.facts());
        facts.removeIf(factsBefore::contains);
        return new History(
                accepted,
                List.copyOf(ways),
                seen,
                cases,
                facts,
                countersBefore,
                tables.counters(),
                List.copyOf(staff.refusals()),
                new Requests(asked, tables.requestsHeld(), tables.requestsDelivered(), shown));
    }

    Tables tables() {
        return tables;
    }

    /** How many requests to partners were accepted, and how many of them taken back. */
    String requests() {
        List<Asked> asked = staff.enquiries().accepted();
        return asked.size() + " requests to partners, "
                + asked.stream().filter(Asked::withdrawn).count() + " of them taken back";
    }

    int commands() {
        return staff.commands();
    }

    int seen() {
        return observer.seen().size();
    }

    /** Records on the topics that came more than once, which is allowed. */
    int repeats() {
        Set<String> ids = new HashSet<>();
        return (int) observer.seen().stream()
                .filter(seen -> !ids.add(seen.topic() + seen.id()))
                .count();
    }

    /** The most events answered within ten seconds, per second. */
    long best() {
        return landmarks.best();
    }

    /** @param since {@link System#nanoTime} */
    static void say(String what, long since) {
        System.out.println(what.formatted((System.nanoTime() - since) / 1e9));
    }

    @Override
    public void close() {
        staff.close();
        receipts.close();
        partnerSystem.close();
        observer.close();
        jobcenter.close();
        partner.close();
    }
}
