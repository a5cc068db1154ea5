package de.integrativ.gateway.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a request says: the next page is one of ours. */
class WhereToProperties {

    private static final URI HERE = URI.create("https://integrativ.example/anmeldung-gestoert?nach=x");

    @Property
    void nobody_is_led_to_another_host(@ForAll("goals") String goal) {
        leadsToUs(WhereTo.ours(goal));
    }

    @Property
    void nor_by_any_string_at_all(@ForAll String goal) {
        leadsToUs(WhereTo.ours(goal));
        leadsToUs(WhereTo.ours("/" + goal));
    }

    @Property
    void where_someone_comes_from_counts_without_its_host(@ForAll("goals") String goal, @ForAll String noise) {
        leadsToUs(WhereTo.within("https://elsewhere.example" + goal));
        leadsToUs(WhereTo.within(goal));
        leadsToUs(WhereTo.within("http://" + noise + goal));
    }

    @Property
    void our_own_addresses_are_kept(@ForAll("ours") String address) {
        assertEquals(address, WhereTo.ours(address));
        assertEquals(address, WhereTo.within("http://localhost:18400" + address));
    }

    @Example
    void a_long_address_is_read_as_well_as_a_short_one() {
        String address = "/x".repeat(20_000);

        assertEquals(address, WhereTo.ours(address));
        assertNotEquals(address + "//", WhereTo.ours(address + "//"));
    }

    @Example
    void whoever_says_nothing_starts_at_the_beginning() {
        assertEquals("/heute", WhereTo.ours(null));
        assertEquals("/heute", WhereTo.within(null));
        assertEquals("/heute", WhereTo.within("http://localhost:18400"));
    }

    /** As browsers read it (URL standard): tabs and line breaks go, blanks at the ends too, a backslash is a slash. */
    private static void leadsToUs(String goal) {
        String read = goal.replaceAll("[\\t\\n\\r]", "")
                .replaceAll("^[\\x00-\\x20]+", "")
                .replace('\\', '/');

        assertTrue(read.startsWith("/") && !read.startsWith("//"), goal);
        URI led = HERE.resolve(URI.create(goal));
        assertEquals(HERE.getRawAuthority(), led.getRawAuthority(), goal);
        assertEquals("https", led.getScheme(), goal);
        assertNull(URI.create(goal).getHost(), goal);
    }

    @Provide
    Arbitrary<String> goals() {
        return Arbitraries.of(
                        "/",
                        "//",
                        "\\",
                        "\t",
                        "\n",
                        "\r",
                        " ",
                        "\u0000",
                        "\u00a0",
                        "%09",
                        "%2f",
                        "%5c",
                        "..",
                        ".",
                        "?",
                        "#",
                        "@",
                        ":",
                        "http:",
                        "https://",
                        "javascript:",
                        "elsewhere.example",
                        "heute",
                        "%",
                        "ü")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> ours() {
        Arbitrary<String> path =
                Arbitraries.of("/heute", "/zuweisungen/0198f1b2-7c1d-7000-8000-000000000001", "/begleitungen/", "/");
        return path.flatMap(here -> Arbitraries.of("", "?", "?state=SUBMITTED&text=%C3%BC+x", "?ok=handed-in&at=a//b?c")
                .map(query -> here + query));
    }
}
