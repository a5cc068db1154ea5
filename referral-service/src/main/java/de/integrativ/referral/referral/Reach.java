package de.integrativ.referral.referral;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom the person's data reach: KIM from C1 on, nobody once they are locked. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by row security and by jobs
class Reach {

    private boolean sharedWithKim;

    private boolean personLocked;

    /** By when a locked person must be gone. */
    @Nullable
    private LocalDate erasePersonBy;

    void toKim() {
        sharedWithKim = true;
    }

    void lock(LocalDate eraseBy) {
        personLocked = true;
        erasePersonBy = eraseBy;
    }

    boolean isShared() {
        return sharedWithKim;
    }
}
