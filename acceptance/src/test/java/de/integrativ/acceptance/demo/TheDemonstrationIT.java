package de.integrativ.acceptance.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.acceptance.system.AuditCommand;
import de.integrativ.acceptance.system.LocalSystem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TheDemonstrationIT {

    private static final String NAME = "demonstration";
    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        LocalSystem.forget(NAME);
        system = LocalSystem.startWithDemonstration(NAME);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void the_first_start_loads_the_demonstration_and_playing_it_again_doubles_nothing() throws Exception {
        assertTrue(system.printed().contains("The demonstration's data are loaded"), system.printed());

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Narrator narrator = new Narrator(new PrintStream(said, true, StandardCharsets.UTF_8));
        boolean right = Demo.play(system.base(), system.keys(), narrator);

        assertTrue(right, said.toString(StandardCharsets.UTF_8));
        assertFalse(said.toString(StandardCharsets.UTF_8).contains("WRONG"));
    }

    @Test
    void the_audits_command_names_each_row_that_was_altered_removed_or_moved_while_the_system_runs() throws Exception {
        AuditCommand before = AuditCommand.verify(system);
        alter(
                "update audit_entry set actor = 'anton.admin' where id = (select entry from audit_link where link = 3)",
                "delete from audit_link where link = 5",
                "update audit_link set link = -link where link in (7, 8)",
                "update audit_link set link = 15 + link where link < 0");

        AuditCommand after = AuditCommand.verify(system, "referral");

        assertEquals(0, before.end(), before.said());
        assertEquals(1, after.end(), after.said());
        after.names("position 3: the entry was altered after it was chained");
        after.names("position 5: the link was removed");
        after.names("position 7: another link stands here (what belongs here stands at 8)");
    }

    /** As someone does who has every right on the database of referral-service. */
    private static void alter(String... statements) throws SQLException {
        String database = "jdbc:postgresql://127.0.0.1:" + (system.base() + 3) + "/referral";
        try (Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                assertTrue(statement.executeUpdate(each) > 0, each);
            }
        }
    }
}
