package de.integrativ.casework.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherService;
import de.integrativ.casework.support.Tables;
import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.restore.Ended;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AfterARestoreTest {

    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2026, 9, 1);

    @Inject
    WithdrawnAgain again;

    @Inject
    Bars bars;

    @Inject
    Wall wall;

    @Test
    void a_withdrawal_that_the_older_database_does_not_know_is_done_again() {
        HandedOverCase opened = HandedOverCase.withEveryConsent();
        UUID journey = opened.referral().journey();

        wall.within(SystemRole.JOB, () -> {
            again.endAgain(new Ended("consent/C5/bamf", journey.toString(), WITHDRAWN_ON));
            return null;
        });

        assertEquals(List.of("WITHDRAWN"), state(journey, "C5", "bamf"));
        assertEquals(List.of("GRANTED"), state(journey, "C5", "bildungswerk-coesfeld"));
    }

    @Test
    void a_consent_that_is_handed_over_anew_after_the_restore_ends_at_once() {
        OtherService referral = OtherService.referral(UUID.randomUUID());
        wall.within(SystemRole.JOB, () -> {
            bars.leave("consent/C5/bamf", referral.journey().toString());
            return null;
        });

        UUID message = referral.handsOver(
                "referral.support-handed-over.v1",
                Forms.handedOver(UUID.randomUUID(), "Beispiel", List.of(Forms.answer("C5", "GRANTED", "bamf"))));

        Waiting.until("the handover is applied", () -> !Tables.column("select 1 from inbox_event where id = ?", message)
                .isEmpty());
        assertEquals(List.of("WITHDRAWN"), state(referral.journey(), "C5", "bamf"));
    }

    private static List<String> state(UUID journey, String scope, String recipient) {
        return Tables.column(
                "select state from consent where journey_id = ? and scope = ? and recipient = ?",
                journey,
                scope,
                recipient);
    }
}
