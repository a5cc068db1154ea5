package de.integrativ.casework.consent;

import de.integrativ.platform.event.JourneyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class ConsentFixture {

    static final LocalDate MEETING = LocalDate.of(2026, 7, 10);

    private ConsentFixture() {}

    static Consent asked(Scope scope, @Nullable String recipient, @Nullable LocalDate validUntil) {
        return new Consent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                JourneyId.random(),
                new Subject(scope, recipient, List.of(), null, validUntil),
                new Evidence("2026-1", "de", "WRITTEN", false, false, "kemal.kim", MEETING));
    }
}
