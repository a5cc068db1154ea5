package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.faults.checker.Fate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The ways that a run consists of, how often each occurs in a hundred, and what must come of it. */
public enum Script {
    SUBMITTED_ONLY(3),
    WITHDRAWN(63),
    /** The same record again, as an agency does that missed the broker's word. */
    REPEATED(4),
    /** First without consent, then with it; the second arrives before the first. */
    OUT_OF_ORDER(11),
    /** The withdrawal arrives before what it ends. */
    BARRED(7),
    DECLINED(2),
    STARTED(2),
    STARTED_WITHOUT_C9(1),
    C9_WITHDRAWN_LATER(2),
    /** A partner is asked that has a system of its own, and answers. */
    ASKED_SYSTEM(2),
    ASKED_PORTAL(1),
    /** The consent is withdrawn while the request is open; the partner confirms that its copy is gone. */
    RECALLED_SYSTEM(1),
    RECALLED_PORTAL(1);

    static final String SYSTEM_PARTNER = "bamf";
    static final String PORTAL_PARTNER = "bildungswerk-coesfeld";

    static final String SUBMITTED = "jobcenter.referral-submitted.v1";
    static final String TAKEN_BACK = "jobcenter.referral-withdrawn.v1";

    private final int share;

    Script(int share) {
        this.share = share;
    }

    static Script any(Random random) {
        int place = random.nextInt(Stream.of(values()).mapToInt(s -> s.share).sum());
        for (Script script : values()) {
            place -= script.share;
            if (place < 0) {
                return script;
            }
        }
        throw new IllegalStateException("shares do not add up");
    }

    /** Whether staff has anything to do with it. */
    boolean worked() {
        return compareTo(DECLINED) >= 0;
    }

    boolean starts() {
        return compareTo(STARTED) >= 0;
    }

    String c9() {
        return this == STARTED || this == C9_WITHDRAWN_LATER ? "GRANTED" : "REFUSED";
    }

    /** Whether a partner is asked. */
    boolean asks() {
        return compareTo(ASKED_SYSTEM) >= 0;
    }

    boolean recalls() {
        return compareTo(RECALLED_SYSTEM) >= 0;
    }

    boolean ownSystem() {
        return this == ASKED_SYSTEM || this == RECALLED_SYSTEM;
    }

    String partner() {
        return ownSystem() ? SYSTEM_PARTNER : PORTAL_PARTNER;
    }

    /** @param today the day on which staff works in this run: decisions and meetings are of today */
    Fate fate(LocalDate submittedOn, LocalDate today) {
        List<String> decisions = new ArrayList<>(List.of("referral.referral-submitted.v1"));
        List<String> notices = new ArrayList<>();
        if (this == BARRED) {
            return Fate.nothing();
        }
        if (this == WITHDRAWN) {
            decisions.add("referral.referral-withdrawn.v1");
        }
        if (worked()) {
            decisions.add("referral.referral-decided.v1");
            notices.add(starts() ? "referral.accepted.v1" : "referral.declined.v1");
        }
        if (starts()) {
            decisions.addAll(List.of("referral.meeting-held.v1", "referral.support-started.v1"));
            notices.addAll(List.of("referral.first-meeting-held.v1", "referral.support-started-notice.v1"));
        }
        return new Fate(
                decisions, support(), notices, referralFacts(), supportFacts(), counters(submittedOn, today), false);
    }

    /** A request is sent, acknowledged and answered; or sent and recalled. */
    private List<String> support() {
        List<String> steps = new ArrayList<>();
        if (starts()) {
            steps.add("casework.support-opened.v1");
        }
        if (asks()) {
            steps.addAll(Collections.nCopies(recalls() ? 2 : 3, "casework.request-state.v1"));
        }
        return steps;
    }

    List<String> referralFacts() {
        return switch (this) {
            case STARTED -> GRANTED_FACTS;
            case C9_WITHDRAWN_LATER ->
                Stream.concat(GRANTED_FACTS.stream(), Stream.of("platform.fact-withdrawn.v1"))
                        .toList();
            default -> List.of();
        };
    }

    List<String> supportFacts() {
        return switch (this) {
            case STARTED -> List.of("casework.fact-opened.v1");
            case C9_WITHDRAWN_LATER -> List.of("casework.fact-opened.v1", "platform.fact-withdrawn.v1");
            default -> List.of();
        };
    }

    private List<String> counters(LocalDate submittedOn, LocalDate today) {
        String referred = "REFERRED/" + YearMonth.from(submittedOn);
        String month = "/" + YearMonth.from(today);
        return switch (this) {
            case WITHDRAWN -> List.of(referred);
            case DECLINED -> List.of(referred, "DECIDED_DECLINED" + month);
            case STARTED_WITHOUT_C9, C9_WITHDRAWN_LATER, ASKED_SYSTEM, ASKED_PORTAL, RECALLED_SYSTEM, RECALLED_PORTAL ->
                List.of(referred, "DECIDED_ACCEPTED" + month, "MEETING_HELD" + month, "STARTED_OF_HELD" + month);
            default -> List.of();
        };
    }

    private static final List<String> GRANTED_FACTS = List.of(
            "referral.fact-submitted.v1",
            "referral.fact-decided.v1",
            "referral.fact-meeting-held.v1",
            "referral.fact-started.v1");
}
