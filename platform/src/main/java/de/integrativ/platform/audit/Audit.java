package de.integrativ.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes who read, changed or was refused what. Entries name objects by id, never their content. */
@ApplicationScoped
public class Audit {

    /** In the running transaction. @param object e.g. {@code referral} */
    public void read(String object, UUID id) {
        throw new IllegalStateException("being built");
    }

    /** In the running transaction. @param what e.g. {@code accepted} */
    public void wrote(String object, UUID id, String what) {
        throw new IllegalStateException("being built");
    }

    /** In a transaction of its own, so that it outlives the rollback. */
    public void refused(String object, UUID id, String why) {
        throw new IllegalStateException("being built");
    }
}
