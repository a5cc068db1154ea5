package de.integrativ.platform.restore;

import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Sets a consumer group back to what its own database knows: the broker remembers more than a restored one applied. */
@ApplicationScoped
class ConsumerOffsets {

    private final AgroalDataSource database;
    private final Map<String, Object> broker;

    ConsumerOffsets(AgroalDataSource database, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.database = database;
        this.broker = broker;
    }

    /** @throws IllegalStateException if the broker is away or another replica runs: nothing may be skipped */
    void setBack(String group, Wall wall) {
        Map<TopicPartition, Long> applied = wall.within(SystemRole.JOB, () -> applied(group));
        try (Admin admin = Admin.create(new HashMap<>(broker))) {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetAndMetadata> back = new HashMap<>();
            committed.forEach((partition, offset) -> {
                long known = applied.getOrDefault(partition, 0L);
                if (offset != null && known < offset.offset()) {
                    back.put(partition, new OffsetAndMetadata(known));
                }
            });
            if (!back.isEmpty()) {
                admin.alterConsumerGroupOffsets(group, back).all().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("consuming cannot be set back to the restored database", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, Long> applied(String group) throws SQLException {
        Map<TopicPartition, Long> applied = new HashMap<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select topic, partition, next from inbox_offset where group_id = ?")) {
            select.setString(1, group);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    applied.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                }
            }
        }
        return applied;
    }
}
