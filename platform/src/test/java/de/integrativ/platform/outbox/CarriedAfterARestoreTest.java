package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.platform.event.Known;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.sample.SampleHandler;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sender whose messages another service carries was restored. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CarriedAfterARestoreTest {

    private static final String AGENCY = "bamf";

    @Inject
    Outbox outbox;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final Ref ref = new Ref(UUID.randomUUID().toString());

    @AfterEach
    void theFirstEpochAgain() {
        tables.execute("delete from epoch where epoch > 1");
    }

    @Test
    void whatItSealsFirstNamesTheLastPlaceThatItKnows() {
        seal();
        restored();

        Sealed first = seal();

        assertEquals(2, first.envelope().epoch());
        assertEquals(1, first.envelope().sequence());
        assertEquals(new Known(1, 1), first.known());
    }

    @Test
    void whoCarriesItSaysTheSame() {
        seal();
        restored();
        Sealed first = seal();

        wall.within(SystemRole.JOB, () -> {
            outbox.forward(first);
            return null;
        });

        assertEquals(List.of("2 1 1 1"), tables.column("""
                        select epoch || ' ' || sequence || ' ' || known_epoch || ' ' || known_sequence
                        from outbox where id = ?""", first.envelope().id()));
    }

    private void restored() {
        tables.execute("insert into epoch values (2, now(), now())");
    }

    private Sealed seal() {
        return wall.within(
                SystemRole.JOB,
                () -> outbox.sealFor(
                        "requests", AGENCY, ref, new Message(SampleHandler.DONE, Instant.EPOCH, Map.of())));
    }
}
