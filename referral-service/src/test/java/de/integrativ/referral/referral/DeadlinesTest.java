package de.integrativ.referral.referral;

import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.county.County;
import de.integrativ.platform.fact.FactLedger;
import de.integrativ.platform.time.WorkingDays;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.referral.person.Persons;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.JobcenterSystem;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("When its time has come")
class DeadlinesTest {

    private static final ZoneId COUNTY = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.now(COUNTY);

    /** Declined on 3 July 2026; six months later. */
    private static final LocalDate REASONS_OVER = LocalDate.of(2027, 1, 3);

    @Inject
    Referrals referrals;

    @Inject
    Persons persons;

    @Inject
    ReferralDesk desk;

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
    @DisplayName("a referral that waited twenty working days for C1 expires, and the person goes at once")
    void expires() {
        String id = handIn(Forms.withoutConsent());

        expireOn(consentDue().plusDays(1));

        assertEquals(1, referralsOf(id, "state = 'EXPIRED'"));
        assertEquals(0, personsOf(id));
    }

    @Test
    @DisplayName("a referral that expires is told to the Jobcenter's system that sent it, under its own reference")
    void expiryTold() {
        String ref = "JC-" + UUID.randomUUID();
        JobcenterSystem.publish(
                JobcenterSystem.Event.of(ref, 1, "jobcenter.referral-submitted.v1", Forms.withoutConsent()));
        Waiting.until("the referral", () -> database.referral(JobcenterSystem.AGENCY, ref) != null);

        try (TopicReader answers = TopicReader.fromNowOn(JobcenterSystem.FROM_US)) {
            expireOn(consentDue().plusDays(1));

            JsonNode told = JobcenterSystem.opened(
                    answers.await(
                            "the end",
                            answer -> JobcenterSystem.isOf(answer, "referral.declined.v1")
                                    && JobcenterSystem.opened(answer, JobcenterSystem.AGENCY)
                                            .path("yourReference")
                                            .asText()
                                            .equals(ref)),
                    JobcenterSystem.AGENCY);
            assertEquals("CONSENT_MISSING", told.path("code").asText());
        }
    }

    @Test
    @DisplayName("a referral still waits for C1 on the last day")
    void lastDay() {
        String id = handIn(Forms.withoutConsent());

        expireOn(consentDue());

        assertEquals(1, referralsOf(id, "state = 'CONSENT_PENDING'"));
    }

    @Test
    @DisplayName("a locked person is erased thirty days after the withdrawal, and the timeline says so")
    void erased() {
        String id = withdrawn();

        eraseOn(TODAY.plusDays(30));

        assertEquals(0, personsOf(id));
        assertEquals(
                1,
                database.count(
                        "select count(*) from referral_step where what = 'PersonErased' and referral_id = ?",
                        uuid(id)));
    }

    @Test
    @DisplayName("a locked person is kept until then, for nobody to see")
    void lockedOnly() {
        String id = withdrawn();

        eraseOn(TODAY.plusDays(29));

        assertEquals(1, personsOf(id));
    }

    @Test
    @DisplayName("the reasons of a declined referral go after six months; that it was declined stays")
    void reasons() {
        String id = declined();

        eraseOn(REASONS_OVER);

        assertEquals(0, remarksOf(id));
        assertEquals(1, referralsOf(id, "state = 'DECLINED' and outward_code is null"));
    }

    @Test
    @DisplayName("the reasons of a declined referral are kept for six months")
    void reasonsKept() {
        String id = declined();

        eraseOn(REASONS_OVER.minusDays(1));

        assertEquals(1, remarksOf(id));
    }

    @Test
    @DisplayName("more at once than can be true is not touched at all")
    void implausible() {
        String id = handIn(Forms.withoutConsent());
        CountyCalendar later = on(consentDue().plusDays(1));

        asJob(() -> new ExpireReferrals(referrals, new Overdue(entities, 0), persons, desk, later).thatWaitedTooLong());

        assertEquals(1, referralsOf(id, "state = 'CONSENT_PENDING'"));
    }

    private void expireOn(LocalDate day) {
        asJob(() -> new ExpireReferrals(referrals, new Overdue(entities), persons, desk, on(day)).thatWaitedTooLong());
    }

    private void eraseOn(LocalDate day) {
        asJob(() -> new EraseByRetention(referrals, new Overdue(entities), persons, desk, entities, on(day))
                .whatMayNoLongerBeKept());
    }

    private void asJob(Runnable job) {
        wall.within(SystemRole.JOB, () -> {
            job.run();
            return true;
        });
    }

    private CountyCalendar on(LocalDate day) {
        Clock then = Clock.fixed(day.atTime(LocalTime.NOON).atZone(COUNTY).toInstant(), COUNTY);
        return new CountyCalendar(then, county, workingDays);
    }

    private LocalDate consentDue() {
        return workingDays.due(TODAY, county.deadline("consentPending"));
    }

    private static String withdrawn() {
        String id = handIn(Forms.referral());
        as(JANA).body("{}").post("/referrals/{id}/withdrawal", id).then().statusCode(204);
        return id;
    }

    private static String declined() {
        String id = handIn(Forms.referral());
        as(KARIN)
                .body(Forms.refusal("CAPACITY").toString())
                .post("/referrals/{id}/refusal", id)
                .then()
                .statusCode(204);
        return id;
    }

    private long referralsOf(String id, String condition) {
        return database.count("select count(*) from referral where id = ? and " + condition, uuid(id));
    }

    private long personsOf(String id) {
        return database.count("select count(*) from referred_person where referral_id = ?", uuid(id));
    }

    private long remarksOf(String id) {
        return database.count("select count(*) from kim_remark where referral_id = ?", uuid(id));
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}
