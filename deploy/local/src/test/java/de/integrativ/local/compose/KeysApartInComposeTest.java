package de.integrativ.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.local.compose.Compose.Mount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What of the provisioner's private keys each other container can read, by the mounts of docker-compose.yml. */
class KeysApartInComposeTest {

    private static final Path PRIVATE = Path.of("/state/keys/private");
    private static final List<String> PARTIES =
            List.of("referral-service", "casework-service", "network-service", "reporting-service", "agencies");

    @Test
    void a_service_can_read_its_own_private_keys_and_nothing_else_can_read_any() throws IOException {
        Map<String, Set<String>> readable = readable(Compose.text());

        assertEquals(
                Map.of(
                        "referral-service", Set.of("referral-service"),
                        "casework-service", Set.of("casework-service"),
                        "network-service", Set.of("network-service"),
                        "reporting-service", Set.of("reporting-service")),
                readable);
    }

    @Test
    void a_mount_of_everything_would_be_noticed() throws IOException {
        String broken = Compose.text().replace("identity:/state:ro", "state:/state:ro");

        assertEquals(Set.of("agencies"), readable(broken).get("kafka"));
    }

    @Test
    void a_mount_of_anothers_keys_would_be_noticed() throws IOException {
        String broken = Compose.text().replace("\"casework-keys:/keys", "\"network-keys:/keys");

        assertEquals(Set.of("network-service"), readable(broken).get("casework-service"));
    }

    /** @return whose private keys are in what it mounts, by container; without those that see none */
    private static Map<String, Set<String>> readable(String compose) {
        Compose containers = Compose.of(compose);
        List<Mount> made = containers.mounts("provisioner");
        Map<String, Set<String>> readable = new TreeMap<>();
        containers.names().stream().filter(name -> !name.equals("provisioner")).forEach(name -> {
            Set<String> whose = new TreeSet<>();
            containers.mounts(name).forEach(mount -> whose.addAll(within(mount.source(), made)));
            if (!whose.isEmpty()) {
                readable.put(name, whose);
            }
        });
        return readable;
    }

    /** A party's keys are in the volume that is mounted closest above them. */
    private static Set<String> within(String volume, List<Mount> made) {
        Set<String> whose = new TreeSet<>();
        for (String party : PARTIES) {
            made.stream()
                    .filter(mount -> PRIVATE.resolve(party).startsWith(mount.target()))
                    .max((a, b) -> a.target().getNameCount() - b.target().getNameCount())
                    .filter(closest -> closest.source().equals(volume))
                    .ifPresent(closest -> whose.add(party));
        }
        return whose;
    }
}
