package de.integrativ.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.sample.Courier;
import de.integrativ.platform.sample.SampleHandler;
import de.integrativ.platform.sample.Tables;
import de.integrativ.platform.seal.PartySealing;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import de.integrativ.testing.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One service seals for an agency, another passes it on and cannot read it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PassingOnTest {

    private static final String AGENCY = "bamf";

    @Inject
    Outbox outbox;

    @Inject
    Resending resending;

    @Inject
    RelayByHand relay;

    @Inject
    Courier courier;

    @Inject
    Wall wall;

    @Inject
    Tables tables;

    private final Ref ref = new Ref(UUID.randomUUID().toString());

    @BeforeEach
    void nothingToCarry() {
        tables.execute("delete from outbox");
        tables.execute("delete from obligation");
        courier.due().clear();
    }

    @Test
    void theAgencyOpensWhatItsSenderSealedUnderTheSendersPlace() throws Exception {
        Sealed sealed = sealed();
        try (TopicReader topic = TopicReader.fromNowOn("requests.to.bamf")) {
            forward(sealed);

            relay.round();

            var record = topic.await("it", r -> ref.value().equals(r.key()));
            String jose = new String(record.value(), StandardCharsets.UTF_8);
            assertEquals(sealed.envelope().id().toString(), Wire.optional(record.headers(), "ce_id"));
            assertEquals("1", Wire.optional(record.headers(), "ce_sequence"));
            assertEquals(
                    "{\"givenName\":\"Amira\"}",
                    PartySealing.of(AGENCY, TestPlace.keys()).open(sealed.envelope(), "sample-service", AGENCY, jose));
        }
    }

    @Test
    void whoPassesItOnKeepsNothingThatCanBeRead() {
        forward(sealed());

        assertFalse(tables.column("select outbox::text from outbox where key = ?", ref.value())
                .getFirst()
                .contains("Amira"));
    }

    @Test
    void whatIsTakenBackBeforeItLeftGoesOutEmptyUnderItsPlace() {
        Sealed sealed = sealed();
        forward(sealed);

        wall.within(SystemRole.CONSUMER, () -> {
            outbox.voidForwarded(sealed.envelope().id(), AGENCY, ref);
            return null;
        });

        assertEquals(
                List.of(sealed.envelope().id() + " 1 " + Types.VOID + " bamf {} "),
                tables.column(
                        "select id || ' ' || sequence || ' ' || type || ' ' || recipient || ' ' || body || ' ' || coalesce(jose, '') from outbox where key = ?",
                        ref.value()));
    }

    @Test
    void whatIsNotReceiptedIsSealedAnewUnderItsIdAndCarriedAgain() {
        Sealed first = sealed();
        tables.execute("update obligation set next_at = now() - interval '1 day' where key = ?", ref.value());

        resending.resend();

        Sealed again = courier.due().getFirst();
        assertEquals(first.envelope().id(), again.envelope().id());
        assertEquals(first.envelope().sequence(), again.envelope().sequence());
        assertNotEquals(first.jose(), again.jose());
        assertEquals(List.of(), tables.column("select id from outbox where key = ?", ref.value()));
    }

    private Sealed sealed() {
        return wall.within(
                SystemRole.JOB,
                () -> outbox.sealFor(
                        "requests",
                        AGENCY,
                        ref,
                        new Message(SampleHandler.DONE, Instant.EPOCH, Map.of("givenName", "Amira"))));
    }

    private void forward(Sealed sealed) {
        wall.within(SystemRole.CONSUMER, () -> {
            outbox.forward(sealed);
            return null;
        });
    }
}
