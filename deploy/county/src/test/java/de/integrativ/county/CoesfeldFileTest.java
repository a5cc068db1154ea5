package de.integrativ.county;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
