package de.integrativ.referral.referral.messaging;

import de.integrativ.county.County;
import de.integrativ.platform.event.Message;
import de.integrativ.platform.event.Ref;
import de.integrativ.platform.event.Types;
import de.integrativ.platform.outbox.Outbox;
import de.integrativ.referral.referral.CountyCalendar;
import de.integrativ.referral.referral.Origin;
import de.integrativ.referral.referral.ReferralHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Tells the Jobcenter whose system sent the referral; where its staff entered it here, they see it here. What the
 * agreement with it does not name as an answer is not told.
 */
@ApplicationScoped
public class AgencyNotices {

    private final Outbox outbox;
    private final CountyCalendar calendar;
    private final County county;

    AgencyNotices(Outbox outbox, CountyCalendar calendar, County county) {
        this.county = county;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** @param notice made of the agency's own reference */
    public void tell(ReferralHead referral, LocalDate on, Function<String, AgencyNotice> notice) {
        Origin origin = referral.origin();
        if (origin.agencyRef() == null) {
            return;
        }
        AgencyNotice told = notice.apply(origin.agencyRef());
        if (!county.mayAnswer(origin.kim(), origin.agency(), Types.bare(told.type()))) {
            return;
        }
        outbox.toAgency(
                "referrals",
                origin.agency(),
                new Ref(origin.outboundRef()),
                new Message(told.type(), calendar.instant(on), told));
    }
}
