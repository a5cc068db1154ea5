package de.integrativ.casework.supportcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What KIM keeps of the joint first meeting. @param place OFFICE, ONLINE or OUTREACH */
@Embeddable
public record FirstMeeting(
        @Column(name = "meeting_held_on") LocalDate heldOn,
        @Column(name = "meeting_place") String place,
        @Column(name = "meeting_interpreter") boolean interpreter) {}
