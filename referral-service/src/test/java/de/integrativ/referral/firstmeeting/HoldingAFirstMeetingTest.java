package de.integrativ.referral.firstmeeting;

import static de.integrativ.referral.firstmeeting.Party.GUARDIAN;
import static de.integrativ.referral.firstmeeting.Party.INTERPRETER;
import static de.integrativ.referral.firstmeeting.Party.JOBCENTER;
import static de.integrativ.referral.firstmeeting.Party.KIM;
import static de.integrativ.referral.firstmeeting.Party.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrativ.referral.referral.ReferralId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A joint first meeting")
class HoldingAFirstMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    @Test
    @DisplayName("is held when person, Jobcenter and KIM were there")
    void held() {
        FirstMeeting meeting = confirmed();

        meeting.held(DAY, Set.of(PERSON, JOBCENTER, KIM, INTERPRETER), null);

        assertEquals(FirstMeetingState.HELD, meeting.state());
    }

    @Test
    @DisplayName("is not held without one of the three, and the problem names who was missing")
    void notJoint() {
        FirstMeeting meeting = confirmed();

        FirstMeetingRejected rejected = assertThrows(
                FirstMeetingRejected.NotJoint.class, () -> meeting.held(DAY, Set.of(PERSON, KIM, GUARDIAN), null));

        assertEquals(Set.of(JOBCENTER), rejected.problem().context().get("missing"));
        assertEquals(FirstMeetingState.CONFIRMED, meeting.state());
    }

    @Test
    @DisplayName("cannot be held before it was confirmed")
    void notBeforeConfirmed() {
        FirstMeeting proposed = FirstMeeting.propose(ReferralId.next(), Place.OFFICE, false);

        assertThrows(FirstMeetingRejected.NotNow.class, () -> proposed.held(DAY, Set.of(PERSON, JOBCENTER, KIM), null));
    }

    @Test
    @DisplayName("is held once; a new offer is a new meeting")
    void heldOnce() {
        FirstMeeting meeting = confirmed();
        meeting.held(DAY, Set.of(PERSON, JOBCENTER, KIM), "Sprachkurs suchen");

        for (Runnable again :
                List.<Runnable>of(meeting::confirm, () -> meeting.held(DAY, Set.of(PERSON, JOBCENTER, KIM), null))) {
            assertThrows(FirstMeetingRejected.NotNow.class, again::run);
        }
    }

    private static FirstMeeting confirmed() {
        FirstMeeting meeting = FirstMeeting.propose(ReferralId.next(), Place.ONLINE, true);
        meeting.confirm();
        return meeting;
    }
}
