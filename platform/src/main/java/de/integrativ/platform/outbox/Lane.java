package de.integrativ.platform.outbox;

/** Rows of one key share a lane, so that whoever holds the lane holds the key's order. */
final class Lane {
    static final int COUNT = 16;

    private Lane() {}

    static short of(String key) {
        return (short) Math.floorMod(key.hashCode(), COUNT);
    }
}
