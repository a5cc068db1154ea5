package de.integrativ.platform.inbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.platform.event.Known;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Sender;
import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RedrivingTest {

    @Inject
    Inbox inbox;

    @Inject
    Redriving redriving;

    @Inject
    SampleHandler handler;

    @Inject
    Tables tables;

    private final Sender sender = Sender.ofSignals();

    @AfterEach
    void poisonousAgain() {
        handler.cure(false);
        tables.execute("delete from parking");
    }

    @Test
    void aPoisonThatWasMendedIsAppliedWithItsTail() {
        inbox.receive(sender.says(SampleHandler.POISON, 1), handler);
        inbox.receive(sender.says(2), handler);
        inbox.receive(sender.says(3), handler);
        handler.cure(true);

        redriving.redrive(first());

        assertEquals(List.of("1", "2", "3"), tables.effects(sender.key()));
        assertEquals(List.of(), tables.parked(sender.key()));
    }

    @Test
    void anAdministratorDrivesItAgain() {
        inbox.receive(sender.says(SampleHandler.POISON, 1), handler);
        handler.cure(true);

        RestAssured.given()
                .auth()
                .oauth2(TestTokens.of("anton.admin"))
                .post("/admin/parked/" + first() + "/redrive")
                .then()
                .statusCode(204);

        assertEquals(List.of("1"), tables.effects(sender.key()));
    }

    @Test
    void theListOfWhatWaitsTellsWhatWaitsBehindWhatAndNoJourney() {
        inbox.receive(sender.says(SampleHandler.POISON, 1), handler);
        inbox.receive(sender.says(2), handler);

        String list = RestAssured.given()
                .auth()
                .oauth2(TestTokens.of("anton.admin"))
                .get("/admin/parked")
                .then()
                .body("items.behind", everyItem(equalTo(first().toString())))
                .body("items.sequence", equalTo(List.of(1, 2)))
                .extract()
                .asString();

        assertFalse(list.contains(sender.key()), list);
    }

    @Test
    void whatIsStillPoisonStaysParkedOnce() {
        inbox.receive(sender.says(SampleHandler.POISON, 1), handler);

        redriving.redrive(first());

        assertEquals(List.of(), tables.effects(sender.key()));
        assertEquals(List.of(Parking.POISON), tables.parked(sender.key()));
    }

    @Test
    void whatIsNotParkedIsNotDriven() {
        boolean driven = redriving.redrive(UUID.randomUUID());

        assertFalse(driven);
    }

    @Test
    void whoseTurnCameWhileNobodyLookedIsTakenByTheJob() {
        inbox.receive(sender.says(2), handler);
        tables.execute("update inbox_subject set epoch = 1, applied = 1 where key = ?", sender.key());

        redriving.whoseTurnHasCome();

        assertEquals(List.of("2"), tables.effects(sender.key()));
    }

    @Test
    void whatCannotBeTakenAlthoughItsTurnHasComeDoesNotKeepTheJobForEver() {
        inbox.receive(Sender.record(sender.envelope(SampleHandler.DONE, 1, 2), Known.NOTHING, "{}", false), handler);
        tables.execute("update inbox_subject set epoch = 1, applied = 1 where key = ?", sender.key());
        tables.execute("update parking set headers = '\\x' where key = ?", sender.key());

        redriving.whoseTurnHasCome();

        assertEquals(List.of(Parking.WAITING), tables.parked(sender.key()));
    }

    private UUID first() {
        return UUID.fromString(tables.column("select id from parking where key = ? order by sequence", sender.key())
                .getFirst());
    }
}
