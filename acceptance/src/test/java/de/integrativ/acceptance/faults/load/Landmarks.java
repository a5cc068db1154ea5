package de.integrativ.acceptance.faults.load;

import de.integrativ.acceptance.faults.checker.Seen;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What staff would see on their screens in the meantime: which referral and which case belong to a way, and how far it is. */
public final class Landmarks implements Consumer<Seen> {

    private static final long SECONDS = 10;
    private static final long WINDOW = SECONDS * 1_000_000_000;

    private final Map<String, String> referrals = new ConcurrentHashMap<>();
    private final Map<String, String> journeys = new ConcurrentHashMap<>();
    private final Map<String, String> cases = new ConcurrentHashMap<>();
    private final Map<String, Integer> facts = new ConcurrentHashMap<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<UUID> factIds = ConcurrentHashMap.newKeySet();
    private final Set<String> answered = new HashSet<>();
    private final AtomicLong answers = new AtomicLong();
    private final Map<Long, Long> answeredIn = new ConcurrentHashMap<>();

    @Override
    public void accept(Seen seen) {
        switch (seen.type()) {
            case "referral.referral-submitted.v1" -> {
                String mark = seen.text("unit") + "/" + seen.text("submittedOn");
                journeys.put(mark, seen.key());
                referrals.put(mark, seen.text("referralId"));
            }
            case "casework.request-sent.v1" -> sent.add(seen.text("message"));
            case "casework.support-opened.v1" -> cases.put(seen.key(), seen.text("caseId"));
            case "agency.receipt.v1", "agency.problem.v1" -> {
                if (seen.topic().startsWith("referrals.to.") && answered.add(seen.text("messageId"))) {
                    answers.incrementAndGet();
                    answeredIn.merge(System.nanoTime() / WINDOW, 1L, Long::sum);
                }
            }
            default -> {
                if (seen.topic().startsWith("facts.from.") && factIds.add(seen.id())) {
                    facts.merge(seen.key(), 1, Integer::sum);
                }
            }
        }
    }

    Optional<String> referralOf(String mark) {
        return Optional.ofNullable(referrals.get(mark));
    }

    Optional<String> caseOf(String mark) {
        return Optional.ofNullable(journeys.get(mark)).map(cases::get);
    }

    /** The way's reference, once the partner's own system has been asked. */
    Optional<String> sentTo(String way) {
        return sent.stream().filter(message -> message.startsWith(way)).findFirst();
    }

    int factsOf(String mark) {
        return facts.getOrDefault(journeys.getOrDefault(mark, ""), 0);
    }

    /** How many of the Jobcenter's events have been answered so far. */
    public long answered() {
        return answers.get();
    }

    /** The most answers within ten seconds, per second. */
    public long best() {
        return answeredIn.values().stream().mapToLong(Long::longValue).max().orElse(0) / SECONDS;
    }
}
