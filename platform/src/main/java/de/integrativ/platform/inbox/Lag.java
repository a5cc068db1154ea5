package de.integrativ.platform.inbox;

import de.integrativ.platform.config.ThisService;
import de.integrativ.platform.log.Contentless;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** How far this service's database is behind what the broker holds for it. */
@ApplicationScoped
public class Lag {

    private static final Logger LOG = Logger.getLogger(Lag.class);

    private final AgroalDataSource database;
    private final Map<String, Object> broker;
    private final Wall wall;
    private final ThisService service;

    Lag(
            AgroalDataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Wall wall,
            ThisService service) {
        this.database = database;
        this.broker = broker;
        this.wall = wall;
        this.service = service;
    }

    /** Outside of a transaction. @return records that are neither applied nor parked; none if the broker does not say */
    public OptionalLong behind(Collection<String> topics) {
        try {
            Map<TopicPartition, Long> first = new HashMap<>();
            Map<TopicPartition, Long> end = new HashMap<>();
            ask(topics, first, end);
            Map<TopicPartition, Long> taken = wall.within(SystemRole.JOB, this::taken);
            long behind = 0;
            for (var partition : end.entrySet()) {
                long from = Math.max(
                        first.getOrDefault(partition.getKey(), 0L), taken.getOrDefault(partition.getKey(), 0L));
                behind += Math.max(0, partition.getValue() - from);
            }
            return OptionalLong.of(behind);
        } catch (ExecutionException e) {
            LOG.warnf("how far we are behind is not known: %s", Contentless.line(e));
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    private void ask(Collection<String> topics, Map<TopicPartition, Long> first, Map<TopicPartition, Long> end)
            throws ExecutionException, InterruptedException {
        Map<String, Object> config = new HashMap<>(broker);
        config.put("default.api.timeout.ms", 10_000);
        config.put("request.timeout.ms", 5_000);
        try (Admin admin = Admin.create(config)) {
            Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(topics).allTopicNames().get().values().forEach(topic -> topic.partitions()
                    .forEach(partition -> {
                        TopicPartition place = new TopicPartition(topic.name(), partition.partition());
                        earliest.put(place, OffsetSpec.earliest());
                        latest.put(place, OffsetSpec.latest());
                    }));
            admin.listOffsets(earliest).all().get().forEach((place, offset) -> first.put(place, offset.offset()));
            admin.listOffsets(latest).all().get().forEach((place, offset) -> end.put(place, offset.offset()));
        }
    }

    private Map<TopicPartition, Long> taken() throws SQLException {
        Map<TopicPartition, Long> taken = new HashMap<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select topic, partition, next from inbox_offset where group_id = ?")) {
            select.setString(1, service.party());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    taken.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                }
            }
        }
        return taken;
    }
}
