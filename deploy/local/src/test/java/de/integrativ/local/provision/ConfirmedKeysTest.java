package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.county.County;
import de.integrativ.county.CountyFile;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmedKeysTest {

    /** The key of RFC 8037, A.2 and its thumbprint (A.3). */
    private static final String KEY = """
            channel: HTTP
                keys:
                  - use: sig
                    jwk: { kty: OKP, crv: Ed25519, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo }
                    fingerprint: kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
                    confirmedOn: "2026-07-01"
                    confirmedBy: Anton Admin
            """;

    @TempDir
    Path directory;

    @Test
    void a_confirmed_key_is_published_once_under_its_fingerprint() throws Exception {
        StateDir state = new StateDir(directory.resolve("state"));
        ConfirmedKeys keys = new ConfirmedKeys(state, countyWithKey());
        keys.differences().forEach(Step::take);

        List<Step> again = keys.differences();

        assertEquals(List.of(), again);
        Path file = state.keys().resolve("public/abh-coesfeld.jwks.json");
        JsonWebKey key =
                new JsonWebKeySet(Files.readString(file)).getJsonWebKeys().getFirst();
        assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.getKeyId());
        assertEquals(key.getKeyId(), key.calculateBase64urlEncodedThumbprint("SHA-256"));
    }

    @Test
    void keys_that_the_county_file_has_no_more_count_no_more() throws Exception {
        StateDir state = new StateDir(directory.resolve("state"));
        provision(state, countyWithKey());

        provision(state, CountyFile.read(Path.of("../county/coesfeld.yaml")));

        String published = Files.readString(state.keys().resolve("public/abh-coesfeld.jwks.json"));
        assertFalse(published.contains("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"), published);
    }

    @Test
    void for_whom_keys_are_confirmed_none_are_made() throws Exception {
        StateDir state = new StateDir(directory.resolve("state"));

        provision(state, countyWithKey());

        assertFalse(Files.exists(state.keys().resolve("private/abh-coesfeld")));
        assertTrue(Files.exists(state.keys().resolve("private/bamf")));
    }

    private static void provision(StateDir state, County county) throws Exception {
        for (Part part : List.of(new ConfirmedKeys(state, county), new PartyKeys(state, county, List.of()))) {
            part.differences().forEach(Step::take);
            assertEquals(List.of(), part.differences());
        }
    }

    private County countyWithKey() throws IOException {
        String county = Files.readString(Path.of("../county/coesfeld.yaml"));
        Path file = directory.resolve("county.yaml");
        return CountyFile.read(Files.writeString(file, county.replaceFirst("channel: HTTP\n", KEY)));
    }
}
