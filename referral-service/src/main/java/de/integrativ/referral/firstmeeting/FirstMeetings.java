package de.integrativ.referral.firstmeeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The first meetings that the running transaction may see. */
@ApplicationScoped
class FirstMeetings implements PanacheRepositoryBase<FirstMeeting, UUID> {}
