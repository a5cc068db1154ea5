package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.local.CannotStart;
import de.integrativ.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final Path COESFELD = Path.of("../county/coesfeld.yaml");

    @TempDir
    Path directory;

    @Test
    void a_county_that_works_is_told_each_secret_that_is_missing() throws IOException {
        List<String> missing =
                missing(Map.of("INTEGRATIV_SECRET_CLIENT_bamf", "set", "INTEGRATIV_SECRET_DB_casework_login", " "));

        assertEquals(
                List.of(
                        "INTEGRATIV_SECRET_DATABASE_ADMIN",
                        "INTEGRATIV_SECRET_KEYCLOAK_ADMIN",
                        "INTEGRATIV_SECRET_BROKER_ADMIN",
                        "INTEGRATIV_SECRET_DB_keycloak_owner",
                        "INTEGRATIV_SECRET_DB_casework_owner",
                        "INTEGRATIV_SECRET_DB_casework_login",
                        "INTEGRATIV_SECRET_DB_casework_relay",
                        "INTEGRATIV_SECRET_DB_casework_audit",
                        "INTEGRATIV_SECRET_BROKER_casework_service",
                        "INTEGRATIV_SECRET_CLIENT_jobcenter_coesfeld",
                        "INTEGRATIV_SECRET_CLIENT_abh_coesfeld"),
                missing);
    }

    @Test
    void with_all_of_them_set_it_uses_them() throws IOException {
        Map<String, String> environment = new TreeMap<>();
        missing(Map.of()).forEach(variable -> environment.put(variable, "set as " + variable));

        Secrets secrets = new Secrets(working(), List.of(Service.CASEWORK), environment);

        assertEquals("set as INTEGRATIV_SECRET_DB_casework_audit", secrets.ofDatabaseRole("casework_audit"));
        assertEquals("set as INTEGRATIV_SECRET_BROKER_casework_service", secrets.ofBrokerUser("casework-service"));
        assertEquals("set as INTEGRATIV_SECRET_CLIENT_abh_coesfeld", secrets.ofClient("abh-coesfeld"));
    }

    @Test
    void in_a_demonstration_they_follow_from_the_names() {
        Secrets secrets = new Secrets(CountyFile.read(COESFELD), List.of(Service.CASEWORK), Map.of());

        assertEquals("casework-service", secrets.ofBrokerUser("casework-service"));
        assertEquals("bamf-secret", secrets.ofClient("bamf"));
    }

    private List<String> missing(Map<String, String> environment) throws IOException {
        County county = working();
        CannotStart refused =
                assertThrows(CannotStart.class, () -> new Secrets(county, List.of(Service.CASEWORK), environment));
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith("Kreis Coesfeld is no demonstration, and these secrets"), said);
        return said.lines().skip(1).map(String::strip).toList();
    }

    private County working() throws IOException {
        Path file = directory.resolve("county.yaml");
        return CountyFile.read(
                Files.writeString(file, Files.readString(COESFELD).replace("demonstration: true", "")));
    }
}
