package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KeepingTheContractTest {

    private static final String NAME = "Amira Haddad";

    @Inject
    Outbox outbox;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final UUID key = UUID.randomUUID();

    @Test
    void whatBreaksItsContractDoesNotLeaveAndTheFieldIsNamedWithoutItsContent() {
        Message wrong = new Message(Types.EPOCH_RAISED, Instant.EPOCH, Map.of("epoch", NAME, "restoredTo", NAME));

        String said = refused(() -> outbox.signal(JourneyId.parse(key.toString()), wrong));

        assertTrue(said.contains("epoch"), said);
        assertFalse(said.contains(NAME), said);
    }

    @Test
    void aFactOfATypeThatNoContractDescribesDoesNotLeave() {
        Message unknown = new Message("de.integrativ.casework.fact-chatted.v1", Instant.EPOCH, Map.of("name", NAME));

        String said = refused(() -> outbox.fact(key, unknown));

        assertTrue(said.contains("de.integrativ.casework.fact-chatted.v1"), said);
        assertFalse(said.contains(NAME), said);
    }

    private String refused(Runnable sending) {
        IllegalArgumentException no = assertThrows(
                IllegalArgumentException.class,
                () -> wall.within(SystemRole.JOB, () -> {
                    sending.run();
                    return null;
                }));
        assertEquals(List.of(), tables.column("select id from outbox where key = ?", key.toString()));
        assertEquals(List.of(), tables.column("select id from emitted where key = ?", key.toString()));
        return String.valueOf(no.getMessage());
    }
}
