package de.integrativ.casework.supportcase.web;

import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.KLARA;
import static de.integrativ.casework.support.People.LENA;
import static de.integrativ.casework.support.People.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessIsWrittenDownTest {

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @Test
    void who_is_handed_a_case_stands_in_the_log() {
        assertEquals(List.of("/referral-service WROTE case"), log());
    }

    @Test
    void a_list_says_whom_it_showed() {
        as(KEMAL).get("/cases");

        assertEquals(
                List.of("kemal.kim READ cases"),
                Tables.column(
                        "select actor || ' ' || act || ' ' || object from audit_entry where shown @> array[?]",
                        handed.id()));
    }

    @Test
    void the_neutral_answer_to_someone_whose_case_it_is_not_is_a_refusal() {
        as(KLARA).get("/cases/{id}", handed.id());

        assertEquals(List.of("/referral-service WROTE case", "klara.kim REFUSED /cases/{id}"), log());
    }

    @Test
    void whoever_has_no_business_here_is_written_down_too() {
        as(LENA).get("/cases/{id}", handed.id());

        Waiting.until("the refusal stands in the log", () -> log().equals(
                        List.of("/referral-service WROTE case", "lena.leitung REFUSED /cases/{id}")));
    }

    private List<String> log() {
        return Tables.column(
                "select actor || ' ' || act || ' ' || object from audit_entry where object_id = ? order by position",
                handed.id());
    }
}
