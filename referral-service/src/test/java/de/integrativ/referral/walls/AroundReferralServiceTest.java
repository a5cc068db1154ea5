package de.integrativ.referral.walls;

import static de.integrativ.referral.support.People.DIRK;
import static de.integrativ.referral.support.People.JANA;
import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.KEMAL;
import static de.integrativ.referral.support.People.KLARA;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;

import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.People;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.walls.AroundTheService;
import de.integrativ.testing.walls.Claim;
import de.integrativ.testing.walls.Row;
import de.integrativ.testing.walls.Smuggling;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** One referral that has come as far as the start, one that was declined, one with a question. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AroundReferralServiceTest extends AroundTheService {

    private static final Claim COORDINATION = new Claim(KARIN, "ki-coesfeld", "ki", "kim-coordinator");
    private static final Claim CASE_MANAGER = new Claim(KEMAL, "ki-coesfeld", "ki", "kim-case-manager");
    private static final Claim JOBCENTER = new Claim(JANA, "jobcenter-coesfeld", "coesfeld", "jc-case-manager");

    private static final Claim OTHER_UNIT = new Claim(DIRK, "jobcenter-coesfeld", "duelmen", "jc-case-manager");

    private static String started = "";
    private static String declined = "";
    private static String asked = "";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void referrals_are_there() {
        if (!started.isEmpty()) {
            return;
        }
        declined = handIn(Forms.referral());
        as(KARIN).body(Forms.refusal("CRISIS_SPECIALIST").toString()).post("/referrals/{id}/refusal", declined);
        asked = handInWithKey();
        as(KARIN).body("{\"question\":\"Seit wann?\"}").post("/referrals/{id}/info-request", asked);
        String id = People.accepted(Forms.referral());
        People.meet(id, Forms.meeting("STARTED", "GRANTED"));
        started = id;
    }

    private static String handInWithKey() {
        return as(JANA).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Forms.referral().toString())
                .post("/referrals")
                .path("id");
    }

    @Override
    protected String service() {
        return "referral";
    }

    @Override
    protected DataSource pool() {
        return database;
    }

    @Override
    protected Map<String, String> open() {
        return Map.of();
    }

    @Override
    protected Map<Claim, List<Row>> seen() {
        List<Row> referral = List.of(
                Row.of("referral", "id", started),
                Row.of("referred_person", "referral_id", started),
                Row.of("name_token", "referral_id", started),
                Row.of("eligibility_verdict", "referral_id", started),
                Row.of("consent", "referral_id", started),
                Row.of("first_meeting", "referral_id", started),
                Row.of("referral_step", "referral_id", started));
        Map<Claim, List<Row>> seen = new LinkedHashMap<>();
        seen.put(
                JOBCENTER,
                Stream.concat(referral.stream(), Stream.of(Row.of("submission_key", "referral_id", asked)))
                        .toList());
        seen.put(CASE_MANAGER, referral);
        seen.put(
                COORDINATION,
                List.of(Row.of("kim_remark", "referral_id", declined), Row.of("inquiry", "referral_id", asked)));
        return seen;
    }

    @Override
    protected Map<String, Claim> strangers() {
        Map<String, Claim> strangers = new LinkedHashMap<>();
        strangers.put("another unit of the Jobcenter", OTHER_UNIT);
        strangers.put("another Jobcenter", new Claim("jo", "jobcenter-borken", "coesfeld", "jc-case-manager"));
        strangers.put("another Jobcenter's lead", new Claim("lea", "jobcenter-borken", "coesfeld", "jc-lead"));
        strangers.put("another county's coordination", new Claim("kira", "ki-borken", "ki", "kim-coordinator"));
        strangers.put("the case manager's name elsewhere", new Claim(KEMAL, "ki-borken", "ki", "kim-case-manager"));
        strangers.put(
                "a case manager without the assignment", new Claim(KLARA, "ki-coesfeld", "ki", "kim-case-manager"));
        strangers.put(
                "KIM's role at the Jobcenter", new Claim("x", "jobcenter-coesfeld", "coesfeld", "kim-coordinator"));
        strangers.put("the Jobcenter's role at KIM", new Claim("x", "ki-coesfeld", "coesfeld", "jc-case-manager"));
        strangers.put("the assistance", new Claim("asta.assistenz", "ki-coesfeld", "ki", "kim-assistant"));
        strangers.put("a partner", new Claim("petra.partner", "bildungswerk-coesfeld", "coesfeld", "partner"));
        strangers.put(
                "data protection", new Claim("dora.datenschutz", "kreis-coesfeld", "kreis", "data-protection-officer"));
        strangers.put("administration", new Claim("anton.admin", "kreis-coesfeld", "kreis", "administrator"));
        strangers.put(
                "the Jobcenter's own system",
                new Claim("jobcenter-coesfeld", "jobcenter-coesfeld", "", "agency-system"));
        return strangers;
    }

    @Override
    protected List<Smuggling> smugglings() {
        String move = "update referral set %s where id = '" + started + "'";
        return List.of(
                new Smuggling("into another unit", JOBCENTER, move.formatted("unit = 'duelmen'")),
                new Smuggling("into another Jobcenter", JOBCENTER, move.formatted("agency = 'jobcenter-borken'")),
                new Smuggling("to another county's KIM", COORDINATION, move.formatted("kim_agency = 'ki-borken'")),
                new Smuggling("to a colleague", CASE_MANAGER, move.formatted("case_manager = 'klara.kim'")),
                new Smuggling("over from another unit", OTHER_UNIT, move.formatted("unit = 'duelmen'")),
                new Smuggling(
                        "a person away",
                        OTHER_UNIT,
                        "delete from referred_person where referral_id = '" + started + "'"),
                new Smuggling("a consent to a stranger's referral", OTHER_UNIT, """
                        insert into consent select gen_random_uuid(), '%s', 'C3', 'GRANTED', current_date, 'x', 'x', 'de',
                            'WRITTEN', false, false, null, null""".formatted(started)),
                new Smuggling("a step to a stranger's referral", OTHER_UNIT, """
                        insert into referral_step values ('%s', 999, now(), 'x', 'x')""".formatted(started)),
                new Smuggling("in another's name", JOBCENTER, """
                        insert into submission_key values ('%s', 'k', 'd', '%s')""".formatted(DIRK, started)),
                new Smuggling("a remark of KIM's by the Jobcenter", JOBCENTER, """
                        insert into kim_remark values ('%s', 'NOT_STARTED', 'x', null, 'x', current_date)""".formatted(started)));
    }

    @Override
    protected void served() {
        for (String person : List.of(JANA, DIRK, KARIN, KEMAL, KLARA)) {
            as(person).get("/referrals/{id}", started);
            as(person).body("{}").post("/referrals/{id}/withdrawal", UUID.randomUUID());
        }
    }
}
