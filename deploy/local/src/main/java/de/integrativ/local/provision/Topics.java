package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.BrokerLimits;
import de.integrativ.county.Period;
import de.integrativ.local.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics, with the time that each keeps its messages. */
final class Topics implements Part {

    private final Admin admin;
    private final TopicNames names;
    private final int replicas;
    private final BrokerLimits limits;

    Topics(Admin admin, County county, List<Service> services, int replicas) {
        this.admin = admin;
        this.names = new TopicNames(county, services);
        this.replicas = replicas;
        this.limits = county.brokerLimits();
    }

    @Override
    public List<Step> differences() throws Exception {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (NewTopic topic : wanted()) {
            if (present.contains(topic.name())) {
                retention(topic, steps);
            } else {
                missing.add(topic);
            }
        }
        if (!missing.isEmpty()) {
            List<String> created = missing.stream().map(NewTopic::name).toList();
            steps.add(new Step("create the topics " + String.join(", ", created), () -> create(missing, created)));
        }
        return steps;
    }

    /** Waits until every partition has a leader: writing to a topic that has none yet upsets a producer's order. */
    private void create(List<NewTopic> missing, List<String> created) throws Exception {
        admin.createTopics(missing).all().get();
        for (int attempt = 0; attempt < 100; attempt++) {
            if (haveLeaders(created)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no leaders within ten seconds");
    }

    private boolean haveLeaders(List<String> created) throws Exception {
        try {
            return admin.describeTopics(created).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition -> partition.leader() != null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private List<NewTopic> wanted() {
        List<NewTopic> topics = new ArrayList<>();
        names.journals().forEach(t -> topics.add(topic(t, 4, days(limits.journalsKept()))));
        names.replays().forEach(t -> topics.add(topic(t, 4, days(limits.replaysKept()))));
        names.handovers().forEach(t -> topics.add(personal(t, 4)));
        names.ofAgencies().forEach(t -> topics.add(personal(t, 2)));
        return topics;
    }

    private static Duration days(Period period) {
        return Duration.ofDays(period.amount());
    }

    private NewTopic topic(String name, int partitions, Duration kept) {
        return new NewTopic(name, partitions, (short) replicas)
                .configs(Map.of("retention.ms", String.valueOf(kept.toMillis())));
    }

    /**
     * Encrypted personal data goes after its days, whatever time its sender wrote on it, and by the day: a segment
     * is deleted as a whole.
     */
    private NewTopic personal(String name, int partitions) {
        return new NewTopic(name, partitions, (short) replicas)
                .configs(Map.of(
                        "retention.ms",
                                String.valueOf(days(limits.personalKept()).toMillis()),
                        "segment.ms", String.valueOf(Duration.ofDays(1).toMillis()),
                        "message.timestamp.type", "LogAppendTime"));
    }

    private void retention(NewTopic wanted, List<Step> steps) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, wanted.name());
        Config now = Objects.requireNonNull(
                admin.describeConfigs(List.of(resource)).all().get().get(resource));
        List<AlterConfigOp> changes = new ArrayList<>();
        wanted.configs().forEach((key, value) -> {
            ConfigEntry entry = now.get(key);
            if (entry == null || !value.equals(entry.value())) {
                changes.add(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET));
            }
        });
        if (!changes.isEmpty()) {
            steps.add(new Step(
                    "set " + changes.size() + " settings of the topic " + wanted.name(),
                    () -> admin.incrementalAlterConfigs(Map.of(resource, changes))
                            .all()
                            .get()));
        }
    }
}
