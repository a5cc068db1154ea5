package de.integrativ.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Room on the disks that the system writes to, asked before it writes: a database that finds none half-way is dear. */
final class Room {

    /** Database, broker and logs of a demonstration, with as much again to work in. */
    private static final long FOR_STATE = 1_000;

    /** PostgreSQL and Keycloak unpacked and built; once for this user. */
    private static final long FOR_CACHE = 700;

    private Room() {}

    static void require(StateDir state) throws IOException {
        if (!Files.exists(StateDir.cache().resolve("postgres"))) {
            require(StateDir.cache(), FOR_CACHE, "XDG_CACHE_HOME");
        }
        require(state.root(), FOR_STATE, "INTEGRATIV_STATE_ROOT");
    }

    /** @param setting names another place */
    static void require(Path place, long megabytes, String setting) throws IOException {
        long free = Files.getFileStore(nearest(place)).getUsableSpace() / 1_000_000;
        if (free < megabytes) {
            throw new CannotStart("Only " + free + " MB are free for " + place + ", " + megabytes
                    + " are needed: make room, or name a place on another disk in " + setting + ".");
        }
    }

    private static Path nearest(Path place) {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent());
        }
        return there;
    }
}
