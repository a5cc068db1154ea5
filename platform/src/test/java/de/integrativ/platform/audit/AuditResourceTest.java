package de.integrativ.platform.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditResourceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    @Inject
    Chain chain;

    @Inject
    EraseEntry erasing;

    @Inject
    Tables tables;

    @BeforeEach
    void sixtyEntries() throws Exception {
        chain.empty();
        chain.chained(DAY, 60);
    }

    @Test
    void theLogComesInPages() {
        Integer next = officer()
                .get("/audit/entries?to=2026-07-15")
                .then()
                .body("items", hasSize(50))
                .extract()
                .path("next");

        officer().get("/audit/entries?to=2026-07-15&after=" + next).then().body("items", hasSize(10));
    }

    @Test
    void theLogIsFoundByWhomItIsAbout() {
        String about =
                tables.column("select object_id from audit_entry limit 1").getFirst();

        officer().get("/audit/entries?about=" + about).then().body("items.objectId", equalTo(List.of(about)));
    }

    @Test
    void aListIsFoundByWhomItShowed() {
        String shown = UUID.randomUUID().toString();
        tables.execute(
                "update audit_entry set shown = array[?::uuid] where position ="
                        + " (select min(position) from audit_entry)",
                shown);

        officer().get("/audit/entries?about=" + shown).then().body("items", hasSize(1));
    }

    @Test
    void theLogIsFoundByDay() {
        officer().get("/audit/entries?from=2026-07-16&to=2026-07-16").then().body("items", empty());
    }

    @Test
    void theOfficerStandsInTheLogToo() {
        officer().get("/audit/entries");

        officer().get("/audit/entries?actor=dora.datenschutz").then().body("items.object", hasItem("/audit/entries"));
    }

    @Test
    void theOfficerHasTheChainGoneThrough() {
        tables.execute("delete from audit_entry where id = ?", chain.entry(3));

        officer().post("/audit/chain/checks");

        officer()
                .get("/audit/chain")
                .then()
                .body(
                        "checked.findings",
                        equalTo(List.of("2026-07-15, position 3: the entry was removed, and no lawful erasure is"
                                + " written down")));
    }

    @Test
    void theOfficerErasesAnEntryAndTheChainStaysSound() throws Exception {
        officer()
                .contentType(ContentType.JSON)
                .body("{\"why\":\"Art. 17 DSGVO\"}")
                .post("/audit/entries/" + chain.entry(3) + "/erasure")
                .then()
                .statusCode(204);

        assertEquals(List.of(), chain.findings());
    }

    @Test
    void theOfficerSeesWhatWasErasedWithTheLatestCheckAlone() throws Exception {
        erasing.erase(chain.entry(3), "Art. 17 DSGVO");

        officer().post("/audit/chain/checks").then().body("checked.notes", hasItem(containsString("erased by")));
        officer().post("/audit/chain/checks");

        officer().get("/audit/chain").then().body("checked.notes", hasSize(1));
        assertEquals(List.of("1"), tables.column("select count(*) from audit_check where notes <> '{}'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anton.admin", "kemal.kim", "karin.koordination", "jana.jobcenter"})
    void nobodyElseReadsIt(String person) {
        given().auth()
                .oauth2(TestTokens.of(person))
                .get("/audit/entries")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(TestTokens.of("dora.datenschutz"));
    }
}
