package de.integrativ.local.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    private static final Map<String, Object> WANTED = Map.of("name", "gateway", "scopes", List.of("basic", "api"));

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"gateway","scopes":["api","basic"],"id":"7"} | true  | order and fields of the server's own don't count
            {"name":"gateway","scopes":["basic"]}                | false | something is missing
            {"name":"gateway","scopes":["basic","api","kafka"]}  | false | something is too much
            {"name":"portal","scopes":["basic","api"]}           | false | something is different
            """)
    void what_is_wanted_is_held(String present, boolean held, String why) throws Exception {
        JsonNode server = new ObjectMapper().readTree(present);

        assertEquals(held, Wanted.holds(WANTED, server), why);
    }
}
