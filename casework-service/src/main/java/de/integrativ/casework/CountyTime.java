package de.integrativ.casework;

import de.integrativ.county.County;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the county's offices count them. */
@ApplicationScoped
public class CountyTime {

    private final Clock clock;
    private final ZoneId zone;

    CountyTime(Clock clock, County county) {
        this.clock = clock;
        this.zone = ZoneId.of(county.identity().timeZone());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
