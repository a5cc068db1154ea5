package de.integrativ.platform.seal;

import java.nio.file.Path;

/** Seals as another party would. */
public final class PartySealing {

    private PartySealing() {}

    public static Sealing of(String party, Path keys) {
        return new Sealing(new KeyRing(keys.toString(), party));
    }
}
