package de.integrativ.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.local.Service;
import de.integrativ.local.compose.Compose.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the audit's chain is checked against: each service notes it in its state directory. */
class AuditHeadsInComposeTest {

    private static final Path STATE = Path.of("/state");

    @Test
    void each_service_keeps_its_heads_on_a_volume_that_the_database_and_other_services_do_not_see() throws IOException {
        Compose compose = Compose.of(Compose.text());

        for (String service : services()) {
            Mount heads = compose.holding(service, STATE);
            Set<String> seenBy = compose.names().stream()
                    .filter(other -> compose.mounts(other).stream()
                            .anyMatch(mount -> mount.source().equals(heads.source())))
                    .collect(Collectors.toSet());

            assertEquals(Set.of(service), seenBy);
            assertTrue(!heads.readOnly(), service);
        }
    }

    @Test
    void the_image_keeps_its_state_there() throws IOException {
        String image = Files.readString(Path.of("../images/service.Dockerfile"));

        assertTrue(image.contains("INTEGRATIV_STATE=" + STATE + " "), image);
    }

    private static List<String> services() {
        return Service.ofProduct().stream()
                .filter(Service::exchangesMessages)
                .map(Service::fullName)
                .toList();
    }
}
