package de.integrativ.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** The connector's failure strategy {@code park}: acknowledges a record once it is parked. See docs/adr/0102-inbox-that-heals.md. */
@ApplicationScoped
@Identifier("park")
class ParkWhatEscapes implements KafkaFailureHandler.Factory {

    private final Escaped escaped;

    ParkWhatEscapes(Escaped escaped) {
        this.escaped = escaped;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new Handler(reportFailure);
    }

    private final class Handler implements KafkaFailureHandler {

        private final BiConsumer<Throwable, Boolean> reportFailure;

        Handler(BiConsumer<Throwable, Boolean> reportFailure) {
            this.reportFailure = reportFailure;
        }

        /** What cannot be parked either stops its channel, unacknowledged, and shows in the health of the service. */
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            return Uni.createFrom()
                    .item(() -> {
                        escaped.keep(raw(record), reason);
                        return record;
                    })
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .onFailure()
                    .invoke(failure -> reportFailure.accept(failure, true))
                    .chain(parked -> Uni.createFrom().completionStage(parked.ack()))
                    .emitOn(record::runOnMessageContext);
        }

        /** Channels read keys as text and values as bytes, all of them: the services' shared configuration says so. */
        @SuppressWarnings("unchecked")
        private static ConsumerRecord<String, byte[]> raw(IncomingKafkaRecord<?, ?> record) {
            return (ConsumerRecord<String, byte[]>) record.getMetadata(IncomingKafkaRecordMetadata.class)
                    .orElseThrow()
                    .getRecord();
        }
    }
}
