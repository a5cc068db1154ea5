package de.integrativ.casework.consent;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.supportcase.CaseEvent;
import de.integrativ.casework.supportcase.CaseEvent.SupportEnded;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Consents that nobody withdraws: they end on their last day, or with the support. */
@ApplicationScoped
public class EndConsents {

    private final Consents consents;
    private final ConsentTold told;
    private final CountyTime time;

    EndConsents(Consents consents, ConsentTold told, CountyTime time) {
        this.consents = consents;
        this.told = told;
        this.time = time;
    }

    void withTheSupport(@Observes CaseEvent event) {
        if (event instanceof SupportEnded ended) {
            consents.toEndIn(ended.caseId()).stream()
                    .filter(c ->
                            c.subject().scope().endsWithSupport() && c.subject().validUntil() == null)
                    .forEach(c -> told.tell(c.expire(ended.endedOn())));
        }
    }

    /** Nothing rests on an expired consent even before this runs: being in force is checked by date. */
    @Scheduled(every = "{integrativ.casework.expire-every}")
    @WithinWall(SystemRole.JOB)
    public void onTheirLastDay() {
        for (var id : consents.runOut(time.today())) {
            Consent consent = consents.toEnd(id);
            if (consent.state() == ConsentState.GRANTED) {
                told.tell(consent.expire(time.today()));
            }
        }
    }
}
