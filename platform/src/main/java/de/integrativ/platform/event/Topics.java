package de.integrativ.platform.event;

/** How topics are named. */
public final class Topics {

    private static final String REPLAY = ".replay.";

    private Topics() {}

    public static String signalsFrom(String service) {
        return "signals.from." + service;
    }

    public static String factsFrom(String service) {
        return "facts.from." + service;
    }

    public static String handoverTo(String service) {
        return "handover.to." + service;
    }

    /** @param subject {@code referrals} or {@code requests} */
    public static String toAgency(String subject, String agency) {
        return subject + ".to." + agency;
    }

    /** Where one consumer gets again what {@code topic} no longer holds. */
    public static String replay(String topic, String consumer) {
        return topic + REPLAY + consumer;
    }

    /** The topic whose order a record belongs to: re-published ones belong where they were first. */
    public static String ordered(String topic) {
        int replay = topic.indexOf(REPLAY);
        return replay < 0 ? topic : topic.substring(0, replay);
    }

    /** Whether an agency stands at the other end, so that keys are refs. */
    public static boolean ofAgency(String topic) {
        return !topic.startsWith("signals.") && !topic.startsWith("facts.") && !topic.startsWith("handover.");
    }

    /** Who may write on a topic {@code ….from.<party>}; empty for {@code handover.to.…}, where any service may. */
    public static String sender(String topic) {
        String ordered = ordered(topic);
        int from = ordered.indexOf(".from.");
        if (from < 0) {
            return "";
        }
        String party = ordered.substring(from + ".from.".length());
        return ofAgency(ordered) ? "/agency/" + party : "/" + party;
    }

    /** The agency of an agency's topic, either direction. */
    public static String agency(String topic) {
        String direction = topic.contains(".from.") ? ".from." : ".to.";
        return topic.substring(topic.indexOf(direction) + direction.length());
    }

    /** {@code referrals} or {@code requests}. */
    public static String subject(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }
}
