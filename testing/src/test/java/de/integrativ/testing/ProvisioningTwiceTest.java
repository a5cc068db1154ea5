package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        String said = provision("--dry-run");

        assertEquals("Nothing to change.", said);
    }

    @Test
    void a_dry_run_shows_a_difference_and_leaves_it() throws Exception {
        takeBamfsRights();

        String first = provision("--dry-run");
        String second = provision("--dry-run");

        assertTrue(first.startsWith("would allow at the broker: bamf "), first);
        assertEquals(first, second);
        provision();
    }

    @Test
    void a_run_mends_the_difference() throws Exception {
        takeBamfsRights();

        String said = provision();

        assertTrue(said.startsWith("allow at the broker: bamf "), said);
        assertEquals("Nothing to change.", provision("--dry-run"));
    }

    @Test
    void an_organisation_that_joins_later_comes_with_its_people(@TempDir Path place) throws Exception {
        Path grown = place.resolve("grown.yaml");
        Files.writeString(
                grown,
                Files.readString(TestPlace.countyFile())
                        .replace("organisations:\n", """
                                organisations:
                                  - id: bildungsforum-nottuln
                                    name: Bildungsforum Nottuln
                                    kind: BILD
                                    channel: PORTAL
                                    units: [{ id: nottuln, name: Standort Nottuln }]
                                """)
                        .replace("people:\n", """
                                people:
                                  - { id: nora.neu, name: Nora Neu, organisation: bildungsforum-nottuln, unit: nottuln, roles: [partner] }
                                """));
        try {
            String said = provisionOf(grown);

            assertTrue(said.contains("the person nora.neu"), said);
            assertEquals("Nothing to change.", provisionOf(grown, "--dry-run"));
        } finally {
            provision();
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

    private static String provision(String... more) throws IOException, InterruptedException {
        return provisionOf(TestPlace.countyFile(), more);
    }

    private static String provisionOf(Path county, String... more) throws IOException, InterruptedException {
        Path local = TestPlace.root().resolve("deploy/local/target/local");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                local.resolve("*") + File.pathSeparator + local.resolve("lib").resolve("*"),
                "de.integrativ.local.Main",
                "provision",
                "--ports",
                "" + TestPlace.base(),
                "--state",
                TestPlace.state().toString(),
                "--county",
                county.toString(),
                "--test-logins",
                "--sample"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.strip();
    }
}
