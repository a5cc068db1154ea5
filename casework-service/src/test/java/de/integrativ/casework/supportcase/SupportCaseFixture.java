package de.integrativ.casework.supportcase;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A support that started on 10 July 2026 in Coesfeld, with Kemal as its case manager. */
public final class SupportCaseFixture {

    public static final LocalDate STARTED = LocalDate.of(2026, 7, 10);
    public static final LocalDate DUE = STARTED.plusDays(42);
    public static final Actor KEMAL = kim("kemal.kim", Role.KIM_CASE_MANAGER);
    public static final Actor KLARA = kim("klara.kim", Role.KIM_CASE_MANAGER);
    public static final Actor KARIN = kim("karin.koordination", Role.KIM_COORDINATOR);
    public static final Actor JANA = jobcenter("jana.jobcenter", "coesfeld");
    public static final Actor DIRK = jobcenter("dirk.duelmen", "duelmen");

    private SupportCaseFixture() {}

    public static CaseAtHand atHand() {
        return started().atHand();
    }

    static SupportCase started() {
        return new SupportCase(
                UUID.randomUUID(),
                JourneyId.random(),
                new Referral(
                        UUID.randomUUID(),
                        "jobcenter-coesfeld",
                        "coesfeld",
                        "U25",
                        1,
                        STARTED.minusDays(9),
                        STARTED.minusDays(7)),
                new FirstMeeting(STARTED, "OFFICE", false),
                "ki-coesfeld",
                "kemal.kim",
                STARTED,
                DUE);
    }

    private static Actor kim(String id, String role) {
        return new Actor(id, id, "ki-coesfeld", "ki", Set.of(role));
    }

    private static Actor jobcenter(String id, String unit) {
        return new Actor(id, id, "jobcenter-coesfeld", unit, Set.of(Role.JC_CASE_MANAGER));
    }
}
