package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Into the log, past the service's own checks: whoever acts writes what they do, in their own name, and nothing else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhatTheServiceMayWriteTest {

    private static final Actor KEMAL =
            new Actor("kemal.kim", "Kemal Kim", "ki-coesfeld", "ki", Set.of("kim-case-manager"));
    private static final String TAKEN = "taken";
    private static final String REFUSED = "42501";

    @Inject
    Wall wall;

    @Inject
    AgroalDataSource database;

    @Inject
    Chain chain;

    @BeforeEach
    void anEmptyLog() throws Exception {
        chain.empty();
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void anEntryInOnesOwnNameIsTaken(SystemRole role) {
        assertEquals(TAKEN, writing(role, "act", "'READ'"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodyWritesInSomeoneElsesName(SystemRole role) {
        assertEquals(REFUSED, writing(role, "actor", "'klara.kim'"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodyWritesInAnotherOrganisationsName(SystemRole role) {
        assertEquals(REFUSED, writing(role, "agency", "'jobcenter-coesfeld'"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodyWritesInNobodysName(SystemRole role) {
        assertEquals(REFUSED, writing(role, "actor", "''"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodyChoosesWhereAnEntryStands(SystemRole role) {
        assertEquals(REFUSED, writing(role, "position", "1"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodySaysThatAnEntryWasErased(SystemRole role) {
        assertEquals(REFUSED, writing(role, "act", "'ERASED'"));
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodySaysThatAnEntryIsChained(SystemRole role) {
        assertEquals(REFUSED, writing(role, "chained", "true"));
    }

    /** No program reads such a time: nothing that came after it would ever be chained. */
    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void nobodyStopsTheChainingWithAnEntryThatHasNoTime(SystemRole role) {
        assertEquals("23514", writing(role, "at", "'infinity'"));
    }

    /** @return what the database says to Kemal's entry with that one column otherwise */
    private String writing(SystemRole role, String column, String value) {
        Map<String, String> entry = new LinkedHashMap<>(Map.of(
                "at", "now()",
                "actor", "'kemal.kim'",
                "agency", "'ki-coesfeld'",
                "act", "'READ'",
                "object", "'case'",
                "object_id", "gen_random_uuid()",
                "detail", "''",
                "salt", "'\\x00'"));
        entry.put(column, value);
        String insert = "insert into audit_entry (" + String.join(", ", entry.keySet())
                + ") overriding system value values (" + String.join(", ", entry.values()) + ")";
        try {
            return wall.within(role, KEMAL, () -> {
                try (var connection = database.getConnection();
                        var statement = connection.createStatement()) {
                    statement.executeUpdate(insert);
                    return TAKEN;
                } catch (SQLException e) {
                    throw new IllegalStateException(e.getSQLState(), e);
                }
            });
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
