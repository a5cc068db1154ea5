package de.integrativ.platform.sample;

import de.integrativ.platform.outbox.CarriedDue;
import de.integrativ.platform.outbox.Sealed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what has to be carried once more. */
@Singleton
public class Courier {

    private final List<Sealed> due = new CopyOnWriteArrayList<>();

    void carry(@Observes CarriedDue again) {
        due.add(again.sealed());
    }

    public List<Sealed> due() {
        return due;
    }
}
