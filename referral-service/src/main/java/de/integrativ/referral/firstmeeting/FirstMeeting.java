package de.integrativ.referral.firstmeeting;

import static de.integrativ.referral.firstmeeting.FirstMeetingState.CONFIRMED;
import static de.integrativ.referral.firstmeeting.FirstMeetingState.HELD;
import static de.integrativ.referral.firstmeeting.FirstMeetingState.PROPOSED;

import de.integrativ.referral.referral.ReferralId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Gemeinsames Erstgespräch. */
@Entity
@Table(name = "first_meeting")
@SuppressWarnings("UnusedVariable") // what was agreed is read by queries
class FirstMeeting {

    private static final Set<Party> JOINT = Set.of(Party.PERSON, Party.JOBCENTER, Party.KIM);

    @Id
    private UUID id;

    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private FirstMeetingState state;

    @Nullable
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    Place place;

    boolean interpreter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> present = List.of();

    @Nullable
    String agreements;

    protected FirstMeeting() {}

    static FirstMeeting propose(ReferralId referral, Place place, boolean interpreter) {
        FirstMeeting meeting = new FirstMeeting();
        meeting.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        meeting.referralId = referral.value();
        meeting.state = PROPOSED;
        meeting.place = place;
        meeting.interpreter = interpreter;
        return meeting;
    }

    void confirm() {
        move(CONFIRMED);
    }

    /** @throws FirstMeetingRejected.NotJoint unless person, Jobcenter and KIM were there */
    void held(LocalDate on, Set<Party> there, @Nullable String agreed) {
        EnumSet<Party> missing = EnumSet.copyOf(JOINT);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw new FirstMeetingRejected.NotJoint(missing);
        }
        move(HELD);
        heldOn = on;
        present = there.stream().sorted().map(Party::name).toList();
        agreements = agreed;
    }

    private void move(FirstMeetingState to) {
        if (!state.next().contains(to)) {
            throw new FirstMeetingRejected.NotNow(state, to);
        }
        state = to;
    }

    FirstMeetingState state() {
        return state;
    }
}
