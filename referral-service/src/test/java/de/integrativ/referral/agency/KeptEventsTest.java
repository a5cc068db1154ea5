package de.integrativ.referral.agency;

import static de.integrativ.referral.support.JobcenterSystem.AGENCY;
import static de.integrativ.referral.support.JobcenterSystem.FROM_US;
import static de.integrativ.referral.support.JobcenterSystem.envelope;
import static de.integrativ.referral.support.JobcenterSystem.header;
import static de.integrativ.referral.support.JobcenterSystem.isOf;
import static de.integrativ.referral.support.JobcenterSystem.jose;
import static de.integrativ.referral.support.JobcenterSystem.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrativ.referral.support.Database;
import de.integrativ.referral.support.Forms;
import de.integrativ.referral.support.JobcenterSystem.Event;
import de.integrativ.referral.support.Logged;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestBroker;
import de.integrativ.testing.TopicReader;
import de.integrativ.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@DisplayName("An event that cannot be accepted")
class KeptEventsTest {

    private static final String SUBMITTED = "jobcenter.referral-submitted.v1";
    private static final String NAME = "Niemandsprotokoll";
    private static final String KEPT = "select count(*) from parking where key = ? and reason = ? and value = ?";

    @Inject
    Database database;

    private final String ref = "JC-" + UUID.randomUUID();

    /** What can be wrong with an event; each makes the record out of a good referral under the reference. */
    enum Wrong {
        MALFORMED_CONTENT("REFUSED", "content") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                ObjectNode form = Forms.referralOf(NAME);
                ((ObjectNode) form.get("person")).put("birthDate", "14.03.2007");
                return sealed(Event.of(ref, 1, SUBMITTED, form));
            }
        },
        MALFORMED_ENVELOPE("MALFORMED", "malformed") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                ProducerRecord<String, byte[]> record = sealed(good(ref));
                record.headers().remove("ce_sequence");
                return record;
            }
        },
        NOT_SEALED("NOT_SEALED", "not-sealed") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                Event event = good(ref);
                return envelope(event, event.body());
            }
        },
        TAMPERED("TAMPERED", "tampered") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                Event event = good(ref);
                String jose = jose(event, 1);
                return envelope(event, jose.substring(0, jose.length() - 6) + "AAAAAA");
            }
        },
        MISADDRESSED("REFUSED", "wrong-recipient") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                return sealed(good(ref).sealedFor("network-service"));
            }
        },
        FOREIGN_SIGNED("FOREIGN_SIGNATURE", "foreign-signature") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                return sealed(good(ref).signedBy("bamf"));
            }
        },
        REPLAYED_UNDER_A_NEW_ID("MISBOUND", "misbound") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                Event event = good(ref);
                return envelope(event.replayedAs(UUID.randomUUID(), 2), jose(event, 1));
            }
        },
        OF_UNKNOWN_TYPE("REFUSED", "unknown-type") {
            @Override
            ProducerRecord<String, byte[]> record(String ref) {
                return sealed(Event.of(ref, 1, "jobcenter.greeting.v1", Forms.referralOf(NAME)));
            }
        };

        private final String reason;
        private final String problem;

        Wrong(String reason, String problem) {
            this.reason = reason;
            this.problem = problem;
        }

        abstract ProducerRecord<String, byte[]> record(String ref);

        private static Event good(String ref) {
            return Event.of(ref, 1, SUBMITTED, Forms.referralOf(NAME));
        }

        private static ProducerRecord<String, byte[]> sealed(Event event) {
            return envelope(event, jose(event, event.sequence()));
        }

        /** A message whose headers cannot be read has no reference of its own. */
        private String about(String ref) {
            return this == MALFORMED_ENVELOPE ? "problems" : ref;
        }
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    @DisplayName("comes back with a problem, is kept as it came, and leaves nobody's name in a log")
    void kept(Wrong wrong) {
        ProducerRecord<String, byte[]> record = wrong.record(ref);
        try (TopicReader answers = TopicReader.fromNowOn(FROM_US);
                Logged logged = Logged.fromNowOn()) {
            TestBroker.send(TestBroker.agency(AGENCY), record);

            answers.await(
                    "the problem",
                    answer -> isOf(answer, "agency.problem.v1")
                            && header(answer, "ce_ref").equals(wrong.about(ref))
                            && opened(answer, AGENCY)
                                    .at("/problem/type")
                                    .asText()
                                    .equals("urn:integrativ:problem:" + wrong.problem));
            assertEquals(1, database.count(KEPT, ref, wrong.reason, record.value()));
            assertEquals(0, database.count("select count(*) from referral where agency_ref = ?", ref));
            assertFalse(logged.text().contains(NAME), logged.text());
        }
    }

    @Test
    @DisplayName("is kept, and what follows it goes on")
    void goesOn() {
        TestBroker.send(TestBroker.agency(AGENCY), Wrong.MISADDRESSED.record(ref));
        Event next = Event.of(ref, 2, SUBMITTED, Forms.referral());

        TestBroker.send(TestBroker.agency(AGENCY), envelope(next, jose(next, 2)));

        Waiting.until("the referral", () -> database.referral(AGENCY, ref) != null);
        assertEquals(1, database.count("select count(*) from parking where key = ?", ref));
    }

    @Test
    @DisplayName("because the person took the referral back before is not kept, not even sealed")
    void takenBack() {
        Event withdrawal = Event.of(ref, 2, "jobcenter.referral-withdrawn.v1", new ObjectMapper().createObjectNode());
        TestBroker.send(TestBroker.agency(AGENCY), envelope(withdrawal, jose(withdrawal, 2)));
        Waiting.until(
                "the bar", () -> database.count("select count(*) from bar where id = ?", AGENCY + "/" + ref) == 1);
        Event late = Event.of(ref, 1, SUBMITTED, Forms.referral());

        TestBroker.send(TestBroker.agency(AGENCY), envelope(late, jose(late, 1)));

        Waiting.until(
                "its refusal",
                () -> database.count("select count(*) from inbox_event where id = ? and outcome = 'REFUSED'", late.id())
                        == 1);
        assertEquals(0, database.count("select count(*) from parking where key = ?", ref));
    }
}
