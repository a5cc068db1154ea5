package de.integrativ.testing.broken;

import java.time.LocalDate;
import java.time.ZoneOffset;

class ReadsTheWallClock {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
