package de.integrativ.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What of the provisioner's private keys each other container can read, by the mounts of docker-compose.yml. */
class KeysApartInComposeTest {

    private static final Path PRIVATE = Path.of("/state/keys/private");
    private static final List<String> PARTIES =
            List.of("referral-service", "casework-service", "network-service", "reporting-service", "agencies");

    @Test
    void a_service_can_read_its_own_private_keys_and_nothing_else_can_read_any() throws IOException {
        Map<String, Set<String>> readable = readable(compose());

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
        String broken = compose().replace("identity:/state:ro", "state:/state:ro");

        assertEquals(Set.of("agencies"), readable(broken).get("kafka"));
    }

    @Test
    void a_mount_of_anothers_keys_would_be_noticed() throws IOException {
        String broken = compose().replace("\"casework-keys:/keys", "\"network-keys:/keys");

        assertEquals(Set.of("network-service"), readable(broken).get("casework-service"));
    }

    private static String compose() throws IOException {
        return Files.readString(Path.of("../../docker-compose.yml"));
    }

    /** @return whose private keys are in what it mounts, by container; without those that see none */
    private static Map<String, Set<String>> readable(String compose) {
        Map<String, Map<String, List<String>>> services = services(compose);
        Map<String, Path> made = mounts(services, "provisioner");
        Map<String, Set<String>> readable = new TreeMap<>();
        services.keySet().stream().filter(name -> !name.equals("provisioner")).forEach(name -> {
            Set<String> whose = new TreeSet<>();
            mounts(services, name).keySet().forEach(volume -> whose.addAll(within(volume, made)));
            if (!whose.isEmpty()) {
                readable.put(name, whose);
            }
        });
        return readable;
    }

    /** A party's keys are in the volume that is mounted closest above them. */
    private static Set<String> within(String volume, Map<String, Path> made) {
        Set<String> whose = new TreeSet<>();
        for (String party : PARTIES) {
            made.entrySet().stream()
                    .filter(mount -> PRIVATE.resolve(party).startsWith(mount.getValue()))
                    .max(Map.Entry.comparingByValue((a, b) -> a.getNameCount() - b.getNameCount()))
                    .filter(closest -> closest.getKey().equals(volume))
                    .ifPresent(closest -> whose.add(party));
        }
        return whose;
    }

    private static Map<String, Path> mounts(Map<String, Map<String, List<String>>> services, String name) {
        Map<String, Path> mounts = new HashMap<>();
        for (String mount : services.getOrDefault(name, Map.of()).getOrDefault("volumes", List.of())) {
            String[] parts = mount.split(":");
            mounts.put(parts[0], Path.of(parts[1]));
        }
        return mounts;
    }

    private static Map<String, Map<String, List<String>>> services(String compose) {
        Map<String, Map<String, Map<String, List<String>>>> file = new Yaml().load(compose);
        return Objects.requireNonNull(file.get("services"));
    }
}
