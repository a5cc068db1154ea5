package de.integrativ.local.provision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrativ.county.County;
import de.integrativ.county.County.Key;
import de.integrativ.county.County.Organisation;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public keys that stand in the county file with their fingerprints, published for the services. A key's id is its
 * fingerprint; the last of a use is the newest. For who has keys here none are made.
 */
final class ConfirmedKeys implements Part {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyFiles files;
    private final List<Organisation> organisations;

    ConfirmedKeys(StateDir state, County county) {
        this.files = new KeyFiles(state);
        this.organisations =
                county.organisations().stream().filter(o -> !o.keys().isEmpty()).toList();
    }

    @Override
    public List<Step> differences() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Organisation organisation : organisations) {
            Path file = files.published(organisation.id());
            JsonNode wanted = JSON.valueToTree(Map.of(
                    "keys",
                    organisation.keys().stream().map(ConfirmedKeys::published).toList()));
            if (!Files.exists(file) || !wanted.equals(JSON.readTree(file.toFile()))) {
                steps.add(new Step(
                        "publish the confirmed keys of " + organisation.id(),
                        () -> files.publish(organisation.id(), wanted.toString())));
            }
        }
        return steps;
    }

    private static Map<String, String> published(Key key) {
        Map<String, String> jwk = new TreeMap<>(key.jwk());
        jwk.put("use", key.use());
        jwk.put("kid", key.fingerprint());
        jwk.put("alg", key.use().equals("enc") ? "ECDH-ES" : "EC".equals(jwk.get("kty")) ? "ES256" : "EdDSA");
        return jwk;
    }
}
