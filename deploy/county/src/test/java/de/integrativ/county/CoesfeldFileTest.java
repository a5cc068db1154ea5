package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoesfeldFileTest {

    @Test
    void the_file_of_coesfeld_can_be_read() {
        County county = CountyFile.read(Path.of("coesfeld.yaml"));

        assertEquals(11, county.municipalities().size());
        assertEquals(new Period(5, Period.Unit.WD), county.deadline("referralDecision"));
        assertEquals(
                11,
                county.organisation("jobcenter-coesfeld").orElseThrow().units().size());
    }

    @Test
    void a_county_that_says_nothing_of_it_keeps_its_access_log_as_long_as_the_schema_says(@TempDir Path directory)
            throws IOException {
        Path file = CoesfeldWith.changes(directory, "retention:", "", "  accessLogDays: 365", "");

        County county = CountyFile.read(file);

        assertEquals(ofSchema("default"), county.retention().accessLogDays());
        assertEquals(ofSchema("minimum"), County.Retention.SHORTEST_ACCESS_LOG);
    }

    private static int ofSchema(String rule) throws IOException {
        try (InputStream schema = CountyFile.class.getResourceAsStream("county.schema.json")) {
            return new ObjectMapper()
                    .readTree(schema)
                    .at("/properties/retention/properties/accessLogDays/" + rule)
                    .asInt();
        }
    }
}
