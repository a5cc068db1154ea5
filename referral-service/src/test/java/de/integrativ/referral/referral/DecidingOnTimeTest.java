package de.integrativ.referral.referral;

import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.county.County;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.time.WorkingDays;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Submitted on 1 July 2026, a referral is due on the 8th: five working days. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("Whether a decision was on time")
class DecidingOnTimeTest {

    private static final ZoneId COUNTY = ZoneId.of("Europe/Berlin");
    private static final String ON_TIME = CountDecisionDue.ON_TIME;
    private static final String LATE = CountDecisionDue.LATE;

    @Inject
    EntityManager entities;

    @Inject
    FactLedger facts;

    @Inject
    County county;

    @Inject
    WorkingDays workingDays;

    @Inject
    Wall wall;

    @Inject
    Database database;

    @Test
    @DisplayName("is counted in the month of the day it was due")
    void onTheDay() {
        String id = handIn(Forms.referral());

        accept(id, "2026-07-08");

        assertEquals(1, counted(id, ON_TIME));
    }

    @Test
    @DisplayName("is counted as late from the day after")
    void theDayAfter() {
        String id = handIn(Forms.referral());

        accept(id, "2026-07-09");

        assertEquals(1, counted(id, LATE));
        assertEquals(0, counted(id, ON_TIME));
    }

    @Test
    @DisplayName("is counted for a way that ends before anybody could ask for C9 too, without the way")
    void withoutTheWay() {
        long before = withoutWays();
        String id = handIn(Forms.referral());

        as(KARIN).body(Forms.refusal("CAPACITY").toString()).post("/referrals/{id}/refusal", id);

        assertEquals(before + 1, withoutWays());
        assertEquals(0, counted(id, ON_TIME));
    }

    @Test
    @DisplayName("is counted as late where nobody has decided, once two weeks have passed for recording it")
    void nobodyDecided() {
        String id = handIn(Forms.referral());

        countAfter(Duration.ofDays(15));

        assertEquals(1, counted(id, LATE));
    }

    @Test
    @DisplayName("is not judged before those two weeks are over")
    void notYet() {
        String id = handIn(Forms.referral());

        countAfter(Duration.ofDays(13));

        assertEquals(0, counted(id, LATE));
    }

    @Test
    @DisplayName("is counted once, whatever is recorded later")
    void once() {
        String id = handIn(Forms.referral());
        countAfter(Duration.ofDays(15));

        accept(id, "2026-07-08");

        assertEquals(1, counted(id, LATE));
        assertEquals(0, counted(id, ON_TIME));
    }

    @Test
    @DisplayName("is not counted against KIM while the Jobcenter looks something up")
    void askedBack() {
        String id = handIn(Forms.referral());
        as(KARIN).body("{\"question\": \"Welche Schule?\"}").post("/referrals/{id}/info-request", id);

        countAfter(Duration.ofDays(60));

        assertEquals(0, counted(id, LATE));
    }

    @Test
    @DisplayName("is not asked of a referral that was taken back before it was due")
    void takenBack() {
        ObjectNode today = Forms.referral();
        today.put("submittedOn", LocalDate.now(COUNTY).toString());
        String id = handIn(today);
        as(JANA).body("{}").post("/referrals/{id}/withdrawal", id).then().statusCode(204);

        countAfter(Duration.ofDays(60));

        assertEquals(
                1, database.count("select count(*) from referral where id = ?::uuid and not decision_due_counted", id));
    }

    private void countAfter(Duration time) {
        Clock then = Clock.fixed(Instant.now().plus(time), COUNTY);
        CountyCalendar calendar = new CountyCalendar(then, county, workingDays);
        wall.within(SystemRole.JOB, () -> {
            new CountDecisionDue(entities, facts, calendar).thatWereMissed();
            return true;
        });
    }

    private static void accept(String id, String on) {
        as(KARIN)
                .body(Forms.acceptance(KEMAL).put("decidedOn", on).toString())
                .post("/referrals/{id}/acceptance", id)
                .then()
                .statusCode(204);
    }

    private long counted(String id, String counter) {
        return database.count(
                "select count(*) from fact where journey = ? and counter = ? and month = '2026-07'",
                database.journey(id),
                counter);
    }

    private long withoutWays() {
        return database.count(
                "select coalesce(sum(value), 0)::bigint from fact_counter where month = '2026-07' and counter = ?",
                ON_TIME);
    }
}
