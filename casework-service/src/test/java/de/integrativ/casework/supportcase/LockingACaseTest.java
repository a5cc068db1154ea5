package de.integrativ.casework.supportcase;

import static de.integrativ.casework.support.People.KEMAL;
import static de.integrativ.casework.support.People.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.Forms;
import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.OtherWork;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The withdrawal of C1 meets other work on the same case. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LockingACaseTest {

    private final HandedOverCase handed = HandedOverCase.withEveryConsent();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update support_case set version = version + 1 where id = ?",
                "update network_request set version = version + 1 where case_id = ?"
            })
    void a_withdrawal_that_meets_other_work_waits_for_it_and_is_not_parked(String work) throws SQLException {
        as(KEMAL)
                .body(Forms.request("bamf", "COURSE_PLACE").toString())
                .post("/cases/{id}/requests", handed.id())
                .then()
                .statusCode(201);

        try (OtherWork other = OtherWork.on(work, handed.id())) {
            handed.tellWithdrawalOfC1();
            other.awaitBlocked(1);
        }

        handed.awaitLocked();
        assertEquals(List.of(), Tables.column("select reason from parking where key = ?", key()));
        assertEquals(
                List.of("RECALLED"), Tables.column("select state from network_request where case_id = ?", handed.id()));
    }

    private String key() {
        return handed.referral().journey().toString();
    }
}
