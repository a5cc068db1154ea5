package de.integrativ.casework.walls;

import static de.integrativ.casework.support.People.ANTON;
import static de.integrativ.casework.support.People.DIRK;
import static de.integrativ.casework.support.People.DORA;
import static de.integrativ.casework.support.People.JANA;
import static de.integrativ.casework.support.People.KARIN;
import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.LENA;
import static de.integrativ.casework.support.People.PETRA;
import static de.integrativ.casework.support.People.as;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.walls.AroundTheService;
import de.integrativ.testing.walls.Claim;
import de.integrativ.testing.walls.Row;
import de.integrativ.testing.walls.Smuggling;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** One case with a plan that all three agreed, and a partner that was asked. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AroundCaseworkServiceTest extends AroundTheService {

    private static final Claim CASE_MANAGER = new Claim(KEMAL, "ki-coesfeld", "ki", "kim-case-manager");
    private static final Claim COORDINATION = new Claim(KARIN, "ki-coesfeld", "ki", "kim-coordinator");
    private static final Claim COLLEAGUE = new Claim(KLARA, "ki-coesfeld", "ki", "kim-case-manager");
    private static final Claim JOBCENTER = new Claim(JANA, "jobcenter-coesfeld", "coesfeld", "jc-case-manager");
    private static final Claim OTHER_UNIT = new Claim(DIRK, "jobcenter-coesfeld", "duelmen", "jc-case-manager");

    private static final Claim PARTNER = new Claim(PETRA, "bildungswerk-coesfeld", "coesfeld", "partner");
    private static final String REASON = "Anruf der Polizei am Abend.";

    private static String id = "";
    private static String plan = "";
    private static String journey = "";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void a_case_is_there() {
        if (!plan.isEmpty()) {
            return;
        }
        HandedOverCase handed = HandedOverCase.withEveryConsent();
        id = handed.id().toString();
        journey = handed.referral().journey().toString();
        String draft = as(KEMAL)
                .body(Forms.goals(Forms.goal("Sprachkurs B2", "VOLUNTARY")).toString())
                .post("/cases/{id}/plan", id)
                .path("id");
        onWhatWasRead("{}", KEMAL, "/plans/" + draft + "/proposal");
        onWhatWasRead("{\"party\":\"PERSON\"}", KEMAL, "/plans/" + draft + "/agreements");
        onWhatWasRead("{\"party\":\"KIM\"}", KEMAL, "/plans/" + draft + "/agreements");
        onWhatWasRead("{\"party\":\"JOBCENTER\"}", JANA, "/plans/" + draft + "/agreements");
        as(KEMAL)
                .body(Forms.request("bildungswerk-coesfeld", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", id)
                .then()
                .statusCode(201);
        Tables.execute(
                "insert into goal_progress select id, 'OPEN', current_date from goal where plan_id = ?",
                UUID.fromString(draft));
        Tables.execute("""
                insert into deputyship (id, kim_agency, case_manager, deputy, from_day, until_day, starts_at, ends_at, reason,
                    set_by, version)
                values (gen_random_uuid(), 'ki-coesfeld', 'kemal.kim', 'kira.kim', '2020-01-01', '2020-01-02', '2020-01-01',
                    '2020-01-03', 'LEAVE', 'kemal.kim', 0)""");
        Tables.execute("""
                insert into emergency_access (id, case_id, kim_agency, opened_by, reason, opened_at, ends_at, version)
                values (gen_random_uuid(), ?, 'ki-coesfeld', 'kira.kim', 'Anruf der Polizei am Abend.', '2020-01-01',
                    '2020-01-01', 0)""", handed.id());
        plan = draft;
    }

    private static void onWhatWasRead(String body, String person, String path) {
        String read = as(person).get("/cases/{id}/plan", id).header("ETag");
        as(person).header("If-Match", read).body(body).post(path).then().statusCode(204);
    }

    @Override
    protected String service() {
        return "casework";
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
        String goal = "goal_id in (select id from goal where plan_id = '" + plan + "')";
        List<Row> planned = List.of(
                Row.of("support_case", "id", id),
                Row.of("plan", "case_id", id),
                Row.of("goal", "plan_id", plan),
                Row.of("plan_agreement", "plan_id", plan),
                Row.of("fact", "journey", journey),
                Row.of("fact_answer", "journey", journey));
        List<Row> all = new ArrayList<>(planned);
        for (String table : List.of(
                "case_phase_change",
                "case_assignment",
                "case_step",
                "person",
                "person_residence",
                "person_benefit_regime",
                "consent",
                "disclosure",
                "network_request")) {
            all.add(Row.of(table, "case_id", id));
        }
        all.add(new Row("goal_progress", goal));
        all.add(new Row("deputyship", "deputy = 'kira.kim'"));
        Map<Claim, List<Row>> seen = new LinkedHashMap<>();
        seen.put(CASE_MANAGER, all);
        List<Row> reviewed = new ArrayList<>(all);
        reviewed.add(new Row("emergency_access", "opened_by = 'kira.kim' and case_id = '" + id + "'"));
        seen.put(COORDINATION, reviewed);
        seen.put(JOBCENTER, planned);
        return seen;
    }

    @Override
    protected Map<String, Claim> strangers() {
        Map<String, Claim> strangers = new LinkedHashMap<>();
        strangers.put("a case manager without the assignment", COLLEAGUE);
        strangers.put("another unit of the Jobcenter", OTHER_UNIT);
        strangers.put("another Jobcenter", new Claim(JANA, "jobcenter-borken", "coesfeld", "jc-case-manager"));
        strangers.put("the Jobcenter's lead", new Claim(LENA, "jobcenter-coesfeld", "coesfeld", "jc-lead"));
        strangers.put("another county's coordination", new Claim("kira", "ki-borken", "ki", "kim-coordinator"));
        strangers.put("the case manager's name elsewhere", new Claim(KEMAL, "ki-borken", "ki", "kim-case-manager"));
        strangers.put("KIM's role at the Jobcenter", new Claim(KEMAL, "jobcenter-coesfeld", "ki", "kim-coordinator"));
        strangers.put("the assistance", new Claim("asta.assistenz", "ki-coesfeld", "ki", "kim-assistant"));
        strangers.put("the partner that was asked", new Claim(PETRA, "bildungswerk-coesfeld", "coesfeld", "partner"));
        strangers.put("data protection", new Claim(DORA, "kreis-coesfeld", "kreis", "data-protection-officer"));
        strangers.put("administration", new Claim(ANTON, "kreis-coesfeld", "kreis", "administrator"));
        strangers.put("evaluation", new Claim("eva.evaluation", "kreis-coesfeld", "kreis", "evaluator"));
        return strangers;
    }

    @Override
    protected List<Smuggling> smugglings() {
        String move = "update support_case set %s where id = '" + id + "'";
        return List.of(
                new Smuggling("to a colleague", CASE_MANAGER, move.formatted("case_manager = 'klara.kim'")),
                new Smuggling("a step in someone's name", CASE_MANAGER, """
                        insert into case_step (case_id, what, detail, made_by) values ('%s', 'x', 'x', 'klara.kim')""".formatted(id)),
                new Smuggling("a step in a colleague's case", COLLEAGUE, """
                        insert into case_step (case_id, what, detail) values ('%s', 'x', 'x')""".formatted(id)),
                new Smuggling("an emergency without a reason", COLLEAGUE, emergency("klara.kim", " ")),
                new Smuggling("an emergency in someone's name", COLLEAGUE, emergency("kurt.kim", REASON)),
                new Smuggling("an emergency of the Jobcenter's", JOBCENTER, emergency(JANA, REASON)),
                new Smuggling("an emergency of a partner's", PARTNER, emergency(PETRA, REASON)),
                new Smuggling("a review of one's own", COLLEAGUE, "update emergency_access set justified = true"),
                new Smuggling("a longer emergency", COORDINATION, """
                        update emergency_access set reason = 'Ein anderer Grund, der länger ist.' where case_id = '%s'""".formatted(id)),
                new Smuggling("an assignment to themselves", COLLEAGUE, """
                        insert into case_assignment values ('%s', 2, 'klara.kim', now(), 'klara.kim', 'OTHER')""".formatted(id)),
                new Smuggling("an assignment in the coordination's name", CASE_MANAGER, """
                        insert into case_assignment
                        values ('%s', 2, 'klara.kim', now(), 'karin.koordination', 'OTHER')""".formatted(id)),
                new Smuggling("over from a colleague", COLLEAGUE, move.formatted("case_manager = 'klara.kim'")),
                new Smuggling("to another county's KIM", COORDINATION, move.formatted("kim_agency = 'ki-borken'")),
                new Smuggling("into another unit", JOBCENTER, move.formatted("unit = 'duelmen'")),
                new Smuggling("over from another unit", OTHER_UNIT, move.formatted("unit = 'duelmen'")),
                new Smuggling(
                        "to another case manager, by the Jobcenter", JOBCENTER, move.formatted("case_manager = 'x'")),
                new Smuggling(
                        "to another KIM, by the Jobcenter", JOBCENTER, move.formatted("kim_agency = 'ki-borken'")),
                new Smuggling("open again, by the Jobcenter", JOBCENTER, move.formatted("locked_on = current_date")),
                new Smuggling("a goal of KIM's, by the Jobcenter", JOBCENTER, """
                        insert into goal select gen_random_uuid(), id, 'x', 'x', 'PERSON', current_date, 'VOLUNTARY', 'x'
                        from plan where case_id = '%s'""".formatted(id)),
                new Smuggling("a consent to a colleague's case", COLLEAGUE, """
                        insert into consent select gen_random_uuid(), '%s', gen_random_uuid(), 'C4', null, '{}', null, null,
                            'x', 'de', 'WRITTEN', false, false, 'x', current_date, 'GRANTED', current_date, 0""".formatted(id)),
                new Smuggling("a consent, by the Jobcenter", JOBCENTER, """
                        insert into consent select gen_random_uuid(), '%s', gen_random_uuid(), 'C4', null, '{}', null, null,
                            'x', 'de', 'WRITTEN', false, false, 'x', current_date, 'GRANTED', current_date, 0""".formatted(id)),
                new Smuggling(
                        "a person's name",
                        COLLEAGUE,
                        "update person set family_name = 'x' where case_id = '" + id + "'"),
                new Smuggling(
                        "a partner's answer",
                        JOBCENTER,
                        "update network_request set answer_text = 'x' where case_id = '" + id + "'"));
    }

    private static String emergency(String by, String reason) {
        return """
                insert into emergency_access (id, case_id, kim_agency, opened_by, reason, opened_at, ends_at, version)
                values (gen_random_uuid(), '%s', 'ki-coesfeld', '%s', '%s', now(), now(), 0)""".formatted(id, by, reason);
    }

    @Override
    protected void served() {
        for (String person : List.of(KEMAL, KLARA, KARIN, JANA, DIRK, PETRA)) {
            as(person).get("/cases/{id}", id);
            as(person).body("{}").post("/cases/{id}/closing", id);
        }
    }
}
