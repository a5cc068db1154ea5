package de.integrativ.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** The head that the chain had at a link, as it was noted outside the database. */
record KeptHead(long link, String head, LocalDate day, Instant notedAt) {

    static KeptHead of(long link, byte[] head, LocalDate day, Instant notedAt) {
        return new KeptHead(link, HexFormat.of().formatHex(head), day, notedAt);
    }

    static KeptHead parse(String line) {
        String[] parts = line.split(" ", -1);
        return new KeptHead(Long.parseLong(parts[0]), parts[1], LocalDate.parse(parts[2]), Instant.parse(parts[3]));
    }

    /** UTC. The clock that noted it is none of the database's. */
    LocalDate notedOn() {
        return LocalDate.ofInstant(notedAt, ZoneOffset.UTC);
    }

    String line() {
        return link + " " + head + " " + day + " " + notedAt;
    }
}
