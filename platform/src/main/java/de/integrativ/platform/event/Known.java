package de.integrativ.platform.event;

/** The last place of a key that someone knows: (0, 0) is nothing. */
public record Known(int epoch, long sequence) implements Comparable<Known> {
    public static final Known NOTHING = new Known(0, 0);

    @Override
    public int compareTo(Known other) {
        return epoch != other.epoch ? Integer.compare(epoch, other.epoch) : Long.compare(sequence, other.sequence);
    }
}
