package de.integrativ.referral.referral;

import de.integrativ.county.County.Programme;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.referral.consent.ConsentScope;
import de.integrativ.referral.consent.ConsentState;
import de.integrativ.referral.consent.KeptConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals in every state, and the people who handle them. */
final class ReferralFixture {

    static final LocalDate SUBMITTED = LocalDate.of(2026, 7, 1);
    static final LocalDate DECISION_DUE = LocalDate.of(2026, 7, 8);
    static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 3);
    static final LocalDate HELD = LocalDate.of(2026, 7, 10);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    static final Actor JANA = kreis("jana.jobcenter", "jobcenter-coesfeld", "coesfeld", Role.JC_CASE_MANAGER);
    static final Actor DIRK = kreis("dirk.duelmen", "jobcenter-coesfeld", "duelmen", Role.JC_CASE_MANAGER);
    static final Actor LENA = kreis("lena.leitung", "jobcenter-coesfeld", "duelmen", Role.JC_LEAD);
    static final Actor KARIN = kreis("karin.koordination", "ki-coesfeld", "ki", Role.KIM_COORDINATOR);
    static final Actor KEMAL = kreis("kemal.kim", "ki-coesfeld", "ki", Role.KIM_CASE_MANAGER);
    static final Actor KLARA = kreis("klara.kim", "ki-coesfeld", "ki", Role.KIM_CASE_MANAGER);

    private ReferralFixture() {}

    static Referral drafted() {
        Origin origin = new Origin(
                "jobcenter-coesfeld",
                "coesfeld",
                null,
                "JC-1",
                UUID.randomUUID().toString(),
                "ki-coesfeld");
        return Referral.draft(origin, new Programme("U25", "U25", 1, SUBMITTED, List.of()));
    }

    static Referral waitingForConsent() {
        Referral referral = drafted();
        referral.askConsent(SUBMITTED, SUBMITTED.plusDays(28));
        return referral;
    }

    static Referral submitted() {
        Referral referral = waitingForConsent();
        referral.submit(c1(null), SUBMITTED, DECISION_DUE);
        return referral;
    }

    static Referral accepted() {
        Referral referral = submitted();
        referral.accept(KEMAL.id(), ACCEPTED, ACCEPTED.plusDays(21), TODAY);
        return referral;
    }

    static Referral met() {
        Referral referral = accepted();
        referral.met(HELD, TODAY);
        return referral;
    }

    static KeptConsent c1(@Nullable LocalDate validUntil) {
        return consent(ConsentScope.C1, validUntil);
    }

    static KeptConsent consent(ConsentScope scope, @Nullable LocalDate validUntil) {
        return new KeptConsent(
                UUID.randomUUID(), scope, ConsentState.GRANTED, SUBMITTED, "de", "C1-2026-01", validUntil);
    }

    private static Actor kreis(String id, String agency, String unit, String role) {
        return new Actor(id, id, agency, unit, Set.of(role));
    }
}
