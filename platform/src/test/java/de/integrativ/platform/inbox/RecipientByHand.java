package de.integrativ.platform.inbox;

import de.integrativ.platform.event.Envelope;
import de.integrativ.platform.event.Wire;
import de.integrativ.platform.seal.PartySealing;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import de.integrativ.testing.TestPlace;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Another service that gets what the sample sealed for it: its key opens it, the sample's tables remember it. */
@Singleton
public class RecipientByHand {

    private final Step step;
    private final Wall wall;

    RecipientByHand(Step step, Wall wall) {
        this.step = step;
        this.wall = wall;
    }

    public void take(ConsumerRecord<String, byte[]> record, String party, MessageHandler handler) {
        Arrival arrival = opened(record, party);
        wall.within(SystemRole.CONSUMER, () -> step.take(arrival, handler, null));
    }

    private static Arrival opened(ConsumerRecord<String, byte[]> record, String party) {
        String jose = new String(record.value(), StandardCharsets.UTF_8);
        try {
            Envelope envelope = Wire.envelope(record.headers(), record.topic());
            String content = PartySealing.of(party, TestPlace.keys()).open(envelope, "sample-service", party, jose);
            return new Arrival(record, envelope, Wire.known(record.headers()), content, jose, party);
        } catch (Exception e) {
            throw new AssertionError("does not open for " + party, e);
        }
    }
}
