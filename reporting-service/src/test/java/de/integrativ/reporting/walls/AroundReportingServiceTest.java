package de.integrativ.reporting.walls;

import static io.restassured.RestAssured.given;

import de.integrativ.reporting.Applied;
import de.integrativ.reporting.FactSender;
import de.integrativ.reporting.Told;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import de.integrativ.testing.walls.AroundTheService;
import de.integrativ.testing.walls.Claim;
import de.integrativ.testing.walls.Row;
import de.integrativ.testing.walls.Smuggling;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** Four ways of one month and a report of it that nobody has released. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AroundReportingServiceTest extends AroundTheService {

    private static final Claim EVALUATION = new Claim("eva.evaluation", "kreis-coesfeld", "kreis", "evaluator");
    private static final Claim LEAD = new Claim("lena.leitung", "jobcenter-coesfeld", "coesfeld", "jc-lead");
    private static final Claim BOARD = new Claim("bodo.beirat", "kreis-coesfeld", "kreis", "board-member");

    private static String report = "";

    @Inject
    AgroalDataSource database;

    @Inject
    Applied applied;

    @BeforeEach
    void ways_and_a_report_are_there() {
        if (!report.isEmpty()) {
            return;
        }
        try (FactSender sender = new FactSender()) {
            for (UUID journey : Told.submittedWays(sender, 4, "2019-03-04", "coesfeld", "jobcenter-coesfeld")) {
                applied.await(sender, Told.REFERRAL, journey);
            }
            UUID counters = UUID.randomUUID();
            sender.tell(
                    Told.REFERRAL,
                    counters,
                    "platform.fact-counted.v1",
                    Map.of("month", "2019-03", "counter", "REFERRED", "value", 5));
            applied.await(sender, Told.REFERRAL, counters);
        }
        report = as("eva.evaluation")
                .contentType("application/json")
                .body(Map.of("from", "2019-03-01", "to", "2019-03-31", "audience", "advisory-board"))
                .post("/reports")
                .path("id");
    }

    @Override
    protected String service() {
        return "reporting";
    }

    @Override
    protected DataSource pool() {
        return database;
    }

    @Override
    protected Map<String, String> open() {
        return Map.of(
                "ingest_ordinal", "one number",
                "monthly_count", "how often in which month; no way");
    }

    @Override
    protected Map<Claim, List<Row>> seen() {
        Row ways = new Row("way", "submitted_on = '2019-03-04'");
        Map<Claim, List<Row>> seen = new LinkedHashMap<>();
        seen.put(LEAD, List.of(ways));
        seen.put(
                EVALUATION,
                List.of(
                        Row.of("report", "id", report),
                        Row.of("report_contribution", "report", report),
                        Row.of("report_counter", "report", report)));
        return seen;
    }

    @Override
    protected Map<String, Claim> strangers() {
        Map<String, Claim> strangers = new LinkedHashMap<>();
        strangers.put("another Jobcenter's lead", new Claim("lea", "jobcenter-borken", "coesfeld", "jc-lead"));
        strangers.put(
                "another Jobcenter's lead who sits on a board",
                new Claim("lea", "jobcenter-borken", "coesfeld", "jc-lead,board-member"));
        strangers.put("a case manager", new Claim("kemal.kim", "ki-coesfeld", "ki", "kim-case-manager"));
        strangers.put(
                "the Jobcenter", new Claim("jana.jobcenter", "jobcenter-coesfeld", "coesfeld", "jc-case-manager"));
        strangers.put("a partner", new Claim("petra.partner", "bildungswerk-coesfeld", "coesfeld", "partner"));
        strangers.put("the assistance", new Claim("asta.assistenz", "ki-coesfeld", "ki", "kim-assistant"));
        strangers.put("administration", new Claim("anton.admin", "kreis-coesfeld", "kreis", "administrator"));
        strangers.put(
                "data protection", new Claim("dora.datenschutz", "kreis-coesfeld", "kreis", "data-protection-officer"));
        strangers.put("an agency's system", new Claim("jobcenter-coesfeld", "jobcenter-coesfeld", "", "agency-system"));
        return strangers;
    }

    @Override
    protected List<Smuggling> smugglings() {
        String change = "update report set %s where id = '" + report + "'";
        return List.of(
                new Smuggling("to the boards, by a board", BOARD, change.formatted("state = 'RELEASED'")),
                new Smuggling("to the boards, by a Jobcenter", LEAD, change.formatted("state = 'RELEASED'")),
                new Smuggling("other figures", EVALUATION, change.formatted("figures = 'x'")),
                new Smuggling("a way to another Jobcenter", LEAD, "update way set agency = 'jobcenter-borken'"),
                new Smuggling(
                        "a row under a report",
                        LEAD,
                        "insert into report_contribution (report, indicator, numerator, denominator) values ('" + report
                                + "', 1, 1, 1)"),
                new Smuggling(
                        "a counter under a report",
                        LEAD,
                        "insert into report_counter values ('" + report + "', 'x', 1)"));
    }

    @Override
    protected void served() {
        for (String person :
                List.of("eva.evaluation", "bodo.beirat", "lena.leitung", "karin.koordination", "kemal.kim")) {
            as(person).get("/reports/" + report);
            as(person).get("/indicators?from=2019-03-01&to=2019-03-31");
        }
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }
}
