package de.integrativ.acceptance.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What every agency's system does alike: number and seal what it sends; open, recognise and receipt what it gets. Not
 * for use by several threads.
 */
public final class AgencyClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIX = "de.integrativ.";

    private final Mailbox mailbox;
    private final Envelopes envelopes;
    private final Sequences sequences;
    private final String agency;
    private final String subject;
    private final String recipient;
    private final Clock clock = Clock.systemUTC();
    /** Ids of what we have seen: what was sent again must not take effect again. A real system keeps them. */
    private final Set<UUID> known = new HashSet<>();

    private AgencyClient(Mailbox mailbox, AgencySettings settings, Sequences sequences, String subject, String to) {
        this.mailbox = mailbox;
        this.envelopes = new Envelopes(new AgencyKeys(settings.keys(), settings.agency()), settings.agency());
        this.sequences = sequences;
        this.agency = settings.agency();
        this.subject = subject;
        this.recipient = to;
    }

    /** A Jobcenter, over the broker: speaks with referral-service. */
    public static AgencyClient ofJobcenter(AgencySettings settings, Sequences sequences) {
        Mailbox broker = new KafkaMailbox(settings, "referrals.to." + settings.agency());
        return new AgencyClient(broker, settings, sequences, "referrals", "referral-service");
    }

    /** A partner, over the broker: speaks with casework-service. */
    public static AgencyClient ofPartnerOverKafka(AgencySettings settings, Sequences sequences) {
        Mailbox broker = new KafkaMailbox(settings, "requests.to." + settings.agency());
        return new AgencyClient(broker, settings, sequences, "requests", "casework-service");
    }

    /** A partner, over HTTP: the same words, another way. */
    public static AgencyClient ofPartnerOverHttp(AgencySettings settings, Sequences sequences) {
        return new AgencyClient(new HttpMailbox(settings), settings, sequences, "requests", "casework-service");
    }

    /**
     * Sends one event.
     *
     * @param name its type without the common prefix, e.g. {@code partner.request-answered.v1}
     * @return what was sent: after a failure {@link #sendAgain} it, never seal it anew under another id
     */
    public Event send(String ref, String name, Instant occurredAt, Object content)
            throws IOException, InterruptedException {
        Event event = prepare(ref, sequences.next(ref), name, occurredAt, content);
        mailbox.send(event);
        return event;
    }

    /** The very same event: it has one effect, however often it comes. */
    public void sendAgain(Event event) throws IOException, InterruptedException {
        mailbox.send(event);
    }

    /** Numbered by the caller, sealed, and not sent. */
    public Event prepare(String ref, long sequence, String name, Instant occurredAt, Object content) {
        Event event = new Event(
                UUID.randomUUID(),
                PREFIX + name,
                "/agency/" + agency,
                subject + ".from." + agency,
                ref,
                sequence,
                1,
                occurredAt,
                clock.instant(),
                null);
        JsonNode json = JSON.valueToTree(content);
        return event.sealed(envelopes.seal(event, recipient, json));
    }

    /** Waits for events, opens those that are new, and says by a receipt that they are safe here. */
    public List<Incoming> receive(Duration wait) throws IOException, InterruptedException {
        List<Incoming> fresh = new ArrayList<>();
        for (Event event : mailbox.fetch(wait)) {
            Incoming incoming = new Incoming(event, envelopes.open(event));
            if (known.add(event.id())) {
                fresh.add(incoming);
            }
            if (incoming.wantsReceipt()) {
                receipt(event);
            }
        }
        mailbox.done();
        return fresh;
    }

    private void receipt(Event event) throws IOException, InterruptedException {
        Map<String, String> content = Map.of("messageId", event.id().toString(), "outcome", "APPLIED");
        send(event.ref(), "agency.receipt.v1", clock.instant(), content);
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
