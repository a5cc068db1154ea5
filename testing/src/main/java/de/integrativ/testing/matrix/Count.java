package de.integrativ.testing.matrix;

/** How many cells of the matrix were tried, and what came of them. */
final class Count {

    private int allowed;
    private int denied;
    private int compared;

    void allowed() {
        allowed++;
    }

    void denied() {
        denied++;
    }

    void compared() {
        compared++;
    }

    int tried() {
        return allowed + denied;
    }

    @Override
    public String toString() {
        return "tried %d, allowed %d, denied %d; %d of them compared with what never was"
                .formatted(tried(), allowed, denied, compared);
    }
}
