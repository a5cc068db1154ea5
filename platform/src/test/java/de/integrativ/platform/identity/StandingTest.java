package de.integrativ.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.county.CountyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens that Keycloak signed, held to the county file. */
class StandingTest {

    private static final Path COESFELD = Path.of("../deploy/county/coesfeld.yaml");

    private final Standing standing = new Standing(CountyFile.read(COESFELD));

    @ParameterizedTest(name = "{0} by {1} for {2} as {3}: {4}")
    @CsvSource({
        "service-account-bamf, bamf,         bamf,                  agency-system,  true",
        "'',                   bamf,         bamf,                  agency-system,  true",
        "service-account-bamf, bamf,         bamf,                  '',             true",
        "service-account-bamf, bamf,         abh-coesfeld,          agency-system,  false",
        "'',                   abh-coesfeld, bamf,                  agency-system,  false",
        "service-account-bamf, gateway,      bamf,                  agency-system,  false",
        "'',                   '',           bamf,                  agency-system,  false",
        "service-account-bamf, bamf,         bamf,                  administrator,  false",
        "'',                   bamf,         bamf,                  kim-coordinator, false",
        "'',                   bildungswerk-coesfeld, bildungswerk-coesfeld, agency-system, false"
    })
    void a_system_is_its_agencys_own_client_with_a_systems_role_and_no_other(
            String user, String client, String agency, String role, boolean stands) {
        JwtClaims token = token(user, agency, role);
        token.setStringClaim("azp", client);

        assertEquals(stands, standing.of(token));
    }

    @Test
    void a_person_by_the_name_of_a_system_gets_in_as_neither() {
        JwtClaims token = token("service-account-ki-coesfeld", "ki-coesfeld", Role.KIM_COORDINATOR);
        token.setStringClaim("azp", "gateway");
        token.setStringClaim("unit", "ki");

        assertEquals(false, standing.of(token));
    }

    @ParameterizedTest(name = "{0}, {1}, as {2}: {3}")
    @CsvSource({
        "ki-coesfeld,           ki,       kim-coordinator,         true",
        "ki-coesfeld,           keller,   kim-coordinator,         false",
        "bildungswerk-coesfeld, coesfeld, kim-coordinator,         false",
        "kreis-coesfeld,        kreis,    data-protection-officer, true",
        "stadt-duelmen,         rathaus,  data-protection-officer, false",
        "bamf, regionalstelle,            agency-system,           false"
    })
    void where_a_directory_keeps_the_people_a_role_counts_where_it_can_be_held(
            String agency, String unit, String role, boolean stands, @TempDir Path place) throws IOException {
        JwtClaims token = token("whoever", agency, role);
        token.setStringClaim("unit", unit);

        assertEquals(stands, new Standing(CountyFile.read(withoutPeople(place))).of(token));
    }

    @Test
    void where_a_directory_keeps_the_people_nobody_checks_and_releases_the_same_report(@TempDir Path place)
            throws IOException {
        JwtClaims token = token("whoever", "ki-coesfeld", "kim-coordinator");
        token.setStringClaim("unit", "ki");
        Standing standing = new Standing(CountyFile.read(withoutPeople(place)));

        boolean coordinating = standing.of(token);
        token.setClaim("groups", List.of("kim-coordinator", "evaluator"));

        assertEquals(List.of(true, false), List.of(coordinating, standing.of(token)));
    }

    private static JwtClaims token(String user, String agency, String role) {
        JwtClaims token = new JwtClaims();
        token.setStringClaim("agency", agency);
        token.setClaim("groups", role.isEmpty() ? List.of() : List.of(role, "default-roles-integrativ"));
        if (!user.isEmpty()) {
            token.setStringClaim("preferred_username", user);
        }
        return token;
    }

    private static Path withoutPeople(Path place) throws IOException {
        String county = Files.readString(COESFELD);
        String without =
                county.substring(0, county.indexOf("\npeople:")) + county.substring(county.indexOf("\nprogrammes:"));
        return Files.writeString(place.resolve("county.yaml"), without);
    }
}
