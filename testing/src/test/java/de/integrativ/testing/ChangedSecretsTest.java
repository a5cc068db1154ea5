package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A secret that an operator changes is a difference like any other. */
class ChangedSecretsTest {

    private static final Map<String, String> CHANGED = Map.of(
            "INTEGRATIV_SECRET_BROKER_sample_service", "it's \"another\" \\ one",
            "INTEGRATIV_SECRET_DB_sample_relay", "it's \"another\" \\ one");

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @AfterAll
    static void asWritten() throws Exception {
        Provisioning.asWritten();
    }

    @Test
    void a_dry_run_shows_it_and_leaves_it() throws Exception {
        String first = Provisioning.with(CHANGED, TestPlace.countyFile(), "--dry-run");

        assertEquals("""
                would change the password of the database role sample_relay
                would change the password of the broker's user sample-service
                2 differences.""", first);
        assertEquals("Nothing to change.", Provisioning.asWritten("--dry-run"));
    }

    @Test
    void after_a_run_the_old_one_opens_nothing_and_nothing_is_left_to_change() throws Exception {
        String said = Provisioning.with(CHANGED, TestPlace.countyFile());

        assertFalse(said.contains("another"), said);
        assertEquals("Nothing to change.", Provisioning.with(CHANGED, TestPlace.countyFile(), "--dry-run"));
        try (Admin old = Admin.create(TestBroker.service("sample-service"))) {
            var refused = assertThrows(
                    ExecutionException.class,
                    () -> old.describeCluster().clusterId().get());
            assertInstanceOf(SaslAuthenticationException.class, refused.getCause());
        }
        Provisioning.asWritten();
    }
}
