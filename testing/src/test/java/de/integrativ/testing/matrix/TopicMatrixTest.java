package de.integrativ.testing.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.matrix.TopicRules.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicMatrixTest {

    /** Stands in the test stack only, for the platform's own tests. */
    private static final String SAMPLE = "sample-service";

    /** Joins and leaves in another test; what an agency wrote stays when it leaves, and nobody may read it. */
    private static final String LEFT = "kurstraeger-senden";

    private static final Map<String, Topic> TOPICS = TopicRules.read().expanded();

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @Test
    void the_matrix_knows_every_topic_of_the_broker_and_no_other() throws ExecutionException, InterruptedException {
        Set<String> there = new TreeSet<>();
        try (Admin admin = Admin.create(TestBroker.administrator())) {
            admin.listTopics().names().get().stream()
                    .filter(topic -> !topic.contains(SAMPLE) && !topic.contains(LEFT))
                    .forEach(there::add);
        }

        assertEquals(List.of(), Gaps.ofTopics(TOPICS.keySet(), there));
    }

    @Test
    void what_was_written_by_hand_is_what_the_rules_say() {
        List<String> rows = TopicRules.read().byHand();
        List<String> wrong = rows.stream()
                .filter(row -> {
                    String[] cells = row.split(";", -1);
                    Topic topic = TOPICS.get(cells[2]);
                    if (topic == null) {
                        return true;
                    }
                    Set<String> who = cells[1].equals("writes") ? topic.writers() : topic.readers();
                    return who.contains(cells[0]) != cells[3].equals("allowed");
                })
                .toList();

        assertEquals(List.of(), wrong);
        assertFalse(rows.isEmpty());
    }

    @Test
    void each_party_writes_and_reads_its_own_topics_and_no_others() throws InterruptedException, ExecutionException {
        try (BrokerAttempts administrator = new BrokerAttempts(TestBroker.administrator())) {
            TOPICS.keySet().forEach(administrator::writes);
        }
        List<Attempt> attempts = new ArrayList<>();
        try (ExecutorService parties = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Attempt>>> walks = Stream.concat(
                            TopicRules.agencies().stream(), TopicRules.SERVICES.stream())
                    .map(party -> parties.submit(() -> walk(party)))
                    .toList();
            for (Future<List<Attempt>> walk : walks) {
                attempts.addAll(walk.get());
            }
        }

        Count count = new Count();
        attempts.forEach(attempt -> attempt.count(count));
        System.out.println("matrix of the broker: " + count);
        assertEquals(
                List.of(),
                attempts.stream().filter(Attempt::wrong).toList(),
                "what worked and should not, or the other way round");
        assertFalse(attempts.isEmpty());
    }

    private record Attempt(String party, String verb, String topic, boolean allowed, boolean worked) {

        boolean wrong() {
            return allowed != worked;
        }

        void count(Count count) {
            if (allowed) {
                count.allowed();
            } else {
                count.denied();
            }
        }
    }

    private static List<Attempt> walk(String party) {
        List<Attempt> attempts = new ArrayList<>();
        try (BrokerAttempts broker = BrokerAttempts.of(party)) {
            TOPICS.forEach((name, topic) -> {
                attempts.add(new Attempt(party, "writes", name, topic.writers().contains(party), broker.writes(name)));
                attempts.add(new Attempt(party, "reads", name, topic.readers().contains(party), broker.reads(name)));
            });
        }
        return attempts;
    }
}
