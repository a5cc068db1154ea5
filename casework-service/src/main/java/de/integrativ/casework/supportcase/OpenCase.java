package de.integrativ.casework.supportcase;

import de.integrativ.casework.Ids;
import de.integrativ.county.County;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Opens a case; the day by which it needs a plan is fixed now and no later calendar moves it. */
@ApplicationScoped
public class OpenCase {

    private final SupportCases cases;
    private final CaseTold told;
    private final WorkingDays days;
    private final County county;
    private final Audit audit;

    OpenCase(SupportCases cases, CaseTold told, WorkingDays days, County county, Audit audit) {
        this.cases = cases;
        this.told = told;
        this.days = days;
        this.county = county;
        this.audit = audit;
    }

    /** In the running transaction. */
    public CaseAtHand open(
            JourneyId journey, Referral referral, FirstMeeting meeting, String caseManager, LocalDate startedOn) {
        LocalDate planDueOn = days.due(startedOn, county.deadline("plan"));
        String kim = county.integrationCentre().id();
        SupportCase supportCase =
                new SupportCase(Ids.next(), journey, referral, meeting, kim, caseManager, startedOn, planDueOn);
        cases.persistAndFlush(supportCase);
        told.tell(supportCase.opened());
        audit.wrote("case", supportCase.id(), "opened");
        return supportCase.atHand();
    }
}
