package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.testing.TestRealm.Added;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisioningTwiceTest {

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @Test
    void a_second_run_finds_nothing_to_change() throws Exception {
        String said = Provisioning.asWritten("--dry-run");

        assertEquals("Nothing to change.", said);
    }

    @Test
    void a_dry_run_shows_a_difference_and_leaves_it() throws Exception {
        takeBamfsRights();

        String first = Provisioning.asWritten("--dry-run");
        String second = Provisioning.asWritten("--dry-run");

        assertTrue(first.startsWith("would allow at the broker: bamf "), first);
        assertEquals(first, second);
        Provisioning.asWritten();
    }

    @Test
    void a_run_mends_the_difference() throws Exception {
        takeBamfsRights();

        String said = Provisioning.asWritten();

        assertTrue(said.startsWith("allow at the broker: bamf "), said);
        assertEquals("Nothing to change.", Provisioning.asWritten("--dry-run"));
    }

    @Test
    void an_organisation_that_joins_later_comes_with_its_people(@TempDir Path place) throws Exception {
        Path grown = Provisioning.countyWith(place, "organisations:\n", """
                organisations:
                  - id: bildungsforum-nottuln
                    name: Bildungsforum Nottuln
                    kind: BILD
                    channel: PORTAL
                    units: [{ id: nottuln, name: Standort Nottuln }]
                """, "people:\n", """
                people:
                  - { id: nora.neu, name: Nora Neu, organisation: bildungsforum-nottuln, unit: nottuln, roles: [partner] }
                """);
        try {
            String said = Provisioning.of(grown);

            assertTrue(said.contains("the person nora.neu"), said);
            assertEquals("Nothing to change.", Provisioning.of(grown, "--dry-run"));
        } finally {
            Provisioning.asWritten();
        }
    }

    @Test
    void somebody_by_the_name_of_a_system_that_there_is_not_is_disabled() throws Exception {
        try (Added stranger = TestRealm.person("service-account-nobody")) {
            String said = Provisioning.asWritten();

            assertTrue(said.startsWith("disable service-account-nobody, "), said + stranger.path());
            assertEquals("Nothing to change.", Provisioning.asWritten("--dry-run"));
        }
    }

    private static void takeBamfsRights() throws Exception {
        try (Admin admin = Admin.create(TestBroker.administrator())) {
            admin.deleteAcls(List.of(new AclBindingFilter(
                            ResourcePatternFilter.ANY,
                            new AccessControlEntryFilter("User:bamf", null, AclOperation.ANY, AclPermissionType.ANY))))
                    .all()
                    .get();
        }
    }

    @Test
    void a_renamed_unit_takes_its_people_along(@TempDir Path place) throws Exception {
        Path renamed = Provisioning.countyWith(
                place,
                "id: regionalstelle",
                "id: aussenstelle",
                "id: kreis,",
                "id: kreishaus,",
                "unit: kreis,",
                "unit: kreishaus,");
        try {
            String said = Provisioning.of(renamed);

            assertTrue(said.contains("remove the group of kreis-coesfeld/kreis\n"), said);
            assertEquals("Nothing to change.", Provisioning.of(renamed, "--dry-run"));
        } finally {
            Provisioning.asWritten();
        }
    }

    @Test
    void two_at_once_wait_for_each_other(@TempDir Path place) throws Exception {
        takeBamfsRights();
        Process one = Provisioning.start(TestPlace.countyFile());
        Process other = Provisioning.start(TestPlace.countyFile());

        String both = Provisioning.said(one) + Provisioning.said(other);

        assertEquals(1, both.split("allow at the broker", -1).length - 1, both);
        assertEquals("Nothing to change.", Provisioning.asWritten("--dry-run"));
    }

    @Test
    void what_a_killed_run_left_half_done_the_next_one_ends(@TempDir Path place) throws Exception {
        Path renamed =
                Provisioning.countyWith(place, "id: kreis,", "id: kreishaus,", "unit: kreis,", "unit: kreishaus,");
        Process killed = Provisioning.start(renamed);
        killed.getInputStream().read(); // It has begun: its first step is said.
        killed.destroyForcibly().waitFor();

        Provisioning.asWritten();

        assertEquals("Nothing to change.", Provisioning.asWritten("--dry-run"));
    }

    @Test
    void a_broken_file_changes_nothing(@TempDir Path place) throws Exception {
        Path broken = Provisioning.countyWith(place, "roles: [jc-lead]", "roles: [boss]", "to: bamf", "to: nobody");
        Process process = Provisioning.start(broken);

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(1, process.waitFor());
        assertTrue(said.contains("'boss' is unknown") && said.contains("nobody here is 'nobody'"), said);
        assertEquals("Nothing to change.", Provisioning.asWritten("--dry-run"));
    }
}
