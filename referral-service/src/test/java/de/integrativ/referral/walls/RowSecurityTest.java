package de.integrativ.referral.walls;

import static de.integrativ.referral.support.People.KARIN;
import static de.integrativ.referral.support.People.as;
import static de.integrativ.referral.support.People.handIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.People;
import de.integrativ.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("Behind the service's own checks, the database itself")
class RowSecurityTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest(name = "{0} of {1}/{2} as {3}: {4}")
    @CsvSource({
        "jana.jobcenter,jobcenter-coesfeld,coesfeld,jc-case-manager,1",
        "dirk.duelmen,jobcenter-coesfeld,duelmen,jc-case-manager,0",
        "lena.leitung,jobcenter-coesfeld,duelmen,jc-lead,1",
        "lea.leitung,jobcenter-borken,coesfeld,jc-lead,0",
        "karin.koordination,ki-coesfeld,ki,kim-coordinator,1",
        "kira.koordination,ki-borken,ki,kim-coordinator,0",
        "kemal.kim,ki-coesfeld,ki,kim-case-manager,1",
        "klara.kim,ki-coesfeld,ki,kim-case-manager,0",
        "asta.assistenz,ki-coesfeld,ki,kim-assistant,0",
        "petra.partner,bildungswerk-coesfeld,coesfeld,partner,0",
        "dora.datenschutz,kreis-coesfeld,kreis,data-protection-officer,0",
        "'','','','',0"
    })
    @DisplayName("shows referral and person to those whom it concerns, and to nobody else")
    void shows(String actor, String agency, String unit, String roles, int rows) throws SQLException {
        UUID id = UUID.fromString(People.accepted(Forms.referral()));

        assertEquals(rows, count("referral", "id", id, actor, agency, unit, roles));
        assertEquals(rows, count("referred_person", "referral_id", id, actor, agency, unit, roles));
        assertEquals(rows * 6L, count("eligibility_verdict", "referral_id", id, actor, agency, unit, roles));
    }

    @Test
    @DisplayName("shows KIM no referral without C1")
    void beforeConsent() throws SQLException {
        UUID id = UUID.fromString(handIn(Forms.withoutConsent()));

        assertEquals(0, count("referral", "id", id, KARIN, "ki-coesfeld", "ki", "kim-coordinator"));
    }

    @Test
    @DisplayName("shows no Jobcenter the true reason of a refusal")
    void trueReason() throws SQLException {
        UUID id = UUID.fromString(handIn(Forms.referral()));
        as(KARIN)
                .body(Forms.refusal("CRISIS_SPECIALIST").toString())
                .post("/referrals/{id}/refusal", id)
                .then()
                .statusCode(204);

        assertEquals(1, count("kim_remark", "referral_id", id, KARIN, "ki-coesfeld", "ki", "kim-coordinator"));
        assertEquals(
                0, count("kim_remark", "referral_id", id, "lena.leitung", "jobcenter-coesfeld", "coesfeld", "jc-lead"));
    }

    @Test
    @DisplayName("gives the login itself no right at all")
    void loginHasNoRights() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from referral")) {
            assertThrows(SQLException.class, select::executeQuery);
        }
    }

    private long count(String table, String column, UUID id, String actor, String agency, String unit, String roles)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            set(connection, "role", "referral_staff");
            set(connection, "integrativ.actor", actor);
            set(connection, "integrativ.agency", agency);
            set(connection, "integrativ.unit", unit);
            set(connection, "integrativ.roles", roles);
            try (PreparedStatement select =
                    connection.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
                select.setObject(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)")) {
            set.setString(1, setting);
            set.setString(2, value);
            set.execute();
        }
    }
}
