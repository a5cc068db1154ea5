package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.county.CountyFile;
import de.integrativ.county.CountyFileBroken;
import de.integrativ.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The county file's list of ids that are taken, held against who really is at the broker and in Keycloak. */
class SomeoneElsesIdTest {

    @TempDir
    Path place;

    static Stream<String> taken() throws IOException {
        return Stream.of(
                        Arrays.stream(Service.values()).map(Service::fullName),
                        superUsers(),
                        BrokerUsers.OF_THE_BROKER.stream(),
                        Realm.KEYCLOAKS_OWN.stream(),
                        Stream.of("gateway", RealmClients.TEST_LOGIN))
                .flatMap(ids -> ids)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("taken")
    void no_organisation_gets_it(String id) throws IOException {
        String county = Files.readString(Path.of("../county/coesfeld.yaml"));
        String organisation = "  - { id: " + id
                + ", name: Kursträger, kind: KURS, channel: KAFKA, units: [{ id: senden, name: Senden }] }\n";
        Path file = Files.writeString(
                place.resolve("county.yaml"),
                county.replace("\norganisations:\n", "\norganisations:\n" + organisation));

        String said = String.valueOf(assertThrows(CountyFileBroken.class, () -> CountyFile.read(file))
                .getMessage());

        assertTrue(said.contains("by '" + id + "' goes "), said);
    }

    private static Stream<String> superUsers() throws IOException {
        String list = "super.users=";
        return Files.readAllLines(Path.of("src/main/resources/kafka/broker.properties")).stream()
                .filter(line -> line.startsWith(list))
                .flatMap(line -> Arrays.stream(line.substring(list.length()).split(";", -1)))
                .map(user -> user.substring("User:".length()));
    }
}
