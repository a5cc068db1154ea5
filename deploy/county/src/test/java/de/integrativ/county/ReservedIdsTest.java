package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedIdsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "broker",
                "provisioner",
                "gateway",
                "test-login",
                "kafka",
                "integrativ-api",
                "realm-management",
                "casework-service",
                "casework-service-signals"
            })
    void an_organisation_gets_no_id_that_is_someone_elses(String id) throws IOException {
        Path file = withOrganisation(id);

        List<Mistake> mistakes = assertThrows(CountyFileBroken.class, () -> CountyFile.read(file))
                .mistakes();

        assertEquals(1, mistakes.size(), mistakes.toString());
        assertEquals(
                CoesfeldWith.line(file, "id: " + id + ","), mistakes.getFirst().line());
        assertTrue(mistakes.getFirst().remedy().startsWith("by '" + id + "' goes "), mistakes.toString());
        assertTrue(mistakes.getFirst().remedy().endsWith("give the organisation another id"), mistakes.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework", "brokers", "admin-nord", "service"})
    void one_that_only_sounds_like_it_is_taken(String id) throws IOException {
        Path file = withOrganisation(id);

        assertDoesNotThrow(() -> CountyFile.read(file));
    }

    private Path withOrganisation(String id) throws IOException {
        return CoesfeldWith.changes(
                directory,
                "organisations:\n",
                "organisations:\n  - { id: " + id
                        + ", name: Kursträger Senden, kind: KURS, channel: KAFKA, units: [{ id: senden, name: Senden }] }\n");
    }
}
