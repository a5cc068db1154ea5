package de.integrativ.casework.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.casework.support.HandedOverCase;
import de.integrativ.casework.support.Tables;
import de.integrativ.testing.RealServers;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhoseCasesTest {

    @Inject
    WhoseCases whose;

    @Test
    void a_case_from_before_is_known_as_the_integration_centres_after_the_next_start() {
        HandedOverCase handed = HandedOverCase.with(List.of());
        Tables.execute("update support_case set kim_agency = null where id = ?", handed.id());

        whose.writtenDown(new StartupEvent());

        assertEquals(
                List.of("ki-coesfeld"), Tables.column("select kim_agency from support_case where id = ?", handed.id()));
    }
}
