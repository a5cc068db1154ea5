package de.integrativ.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked for: what is relayed reads alike to everybody, and is nobody's who operates. */
class EdgeAddressProperties {

    @Property
    void a_relayed_path_is_the_same_decoded_and_without_its_dots(@ForAll("paths") String path) {
        EdgeAddress.of(path).ifPresent(address -> {
            String relayed = address.path();
            assertEquals(path, "/api/" + address.service() + relayed);
            assertEquals(relayed, URLDecoder.decode(relayed, StandardCharsets.UTF_8));
            assertEquals(relayed, URI.create(relayed).normalize().getPath());
        });
    }

    @Property
    void what_is_for_operators_is_never_relayed(@ForAll("paths") String path) {
        EdgeAddress.of(path)
                .map(EdgeAddress::path)
                .filter(relayed -> !relayed.equals("/q/openapi"))
                .ifPresent(relayed -> assertFalse(relayed.equals("/q") || relayed.startsWith("/q/"), relayed));
    }

    @Property
    void an_address_of_plain_words_is_relayed(@ForAll("words") String words) {
        assertEquals(
                "/cases/" + words,
                EdgeAddress.of("/api/casework/cases/" + words).orElseThrow().path());
    }

    /** Out of the pieces that servers read in different ways. */
    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "/",
                        "//",
                        ".",
                        "..",
                        "q",
                        "openapi",
                        "metrics",
                        "referrals",
                        ";",
                        "\\",
                        "%2e",
                        "%2F",
                        "%5c",
                        "%71",
                        "%25",
                        "%2571",
                        "%00",
                        "\t",
                        "#",
                        "?",
                        "@",
                        ":",
                        "ü",
                        "referral",
                        "api")
                .list()
                .ofMaxSize(9)
                .map(pieces -> "/api/referral/" + String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("-_~")
                .ofMinLength(1)
                .ofMaxLength(40);
        return word.list().ofMinSize(1).ofMaxSize(5).map(all -> String.join("/", all));
    }
}
