package de.integrativ.casework.plan;

import de.integrativ.casework.supportcase.SupportCaseFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class PlanFixture {

    static final LocalDate TODAY = SupportCaseFixture.STARTED.plusDays(60);
    static final Aim COURSE = new Aim(
            "Sprachkurs B2", "Anmeldung beim Träger", Responsible.PERSON, TODAY.plusDays(90), LegalNature.VOLUNTARY);
    static final Aim PEERS =
            new Aim("Peer-Mentoring", "Gruppe ab Herbst", Responsible.KIM, TODAY.plusDays(120), LegalNature.VOLUNTARY);
    static final Aim STEP = new Aim(
            "Berufsberatung", "Termin am 3. August", Responsible.PERSON, TODAY.plusDays(30), LegalNature.SGB2_15);

    private PlanFixture() {}

    static Plan draft() {
        Plan plan = new Plan(UUID.randomUUID(), SupportCaseFixture.atHand(), 1);
        plan.rewrite(Side.KIM, List.of(COURSE), "kemal.kim");
        return plan;
    }

    static Plan proposed() {
        Plan plan = draft();
        plan.propose();
        return plan;
    }
}
