package de.integrativ.casework.consent;

import static de.integrativ.casework.consent.ConsentFixture.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is tried on a consent, in whatever order. */
class ConsentProperties {

    enum Step {
        GRANT,
        REFUSE,
        WITHDRAW,
        EXPIRE,
        SUPERSEDE
    }

    @Property
    void only_steps_of_the_table_are_taken_and_no_end_is_undone(@ForAll @Size(max = 12) List<Step> steps) {
        Consent consent = ConsentFixture.asked(Scope.C5, "bamf", null);
        boolean ended = false;
        for (Step step : steps) {
            ConsentState before = consent.state();
            boolean taken = take(consent, step);
            assertEquals(taken, before.next().contains(target(step)), step + " from " + before);
            ended |= consent.state().next().isEmpty();
            assertFalse(ended && consent.inForce(MEETING));
        }
    }

    private static boolean take(Consent consent, Step step) {
        try {
            switch (step) {
                case GRANT -> consent.grant();
                case REFUSE -> consent.refuse();
                case WITHDRAW -> consent.withdraw(MEETING);
                case EXPIRE -> consent.expire(MEETING);
                case SUPERSEDE -> consent.supersede(MEETING);
            }
            return true;
        } catch (ConsentRejected refused) {
            return false;
        }
    }

    private static ConsentState target(Step step) {
        return switch (step) {
            case GRANT -> ConsentState.GRANTED;
            case REFUSE -> ConsentState.REFUSED;
            case WITHDRAW -> ConsentState.WITHDRAWN;
            case EXPIRE -> ConsentState.EXPIRED;
            case SUPERSEDE -> ConsentState.SUPERSEDED;
        };
    }
}
