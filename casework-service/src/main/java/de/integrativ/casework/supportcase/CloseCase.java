package de.integrativ.casework.supportcase;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.history.CaseStep;
import de.integrativ.casework.history.CaseSteps;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case manager prepares the end; it takes the coordination to close. */
@ApplicationScoped
public class CloseCase {

    private final SupportCases cases;
    private final CaseTold told;
    private final CaseSteps steps;
    private final Audit audit;
    private final CountyTime time;

    CloseCase(SupportCases cases, CaseTold told, CaseSteps steps, Audit audit, CountyTime time) {
        this.cases = cases;
        this.told = told;
        this.steps = steps;
        this.audit = audit;
        this.time = time;
    }

    /** @param endedOn counts only when the coordination closes */
    @WithinWall
    public CasePhase close(Actor actor, UUID caseId, ExitCode why, @Nullable LocalDate endedOn) {
        LocalDate today = time.today();
        cases.workedOnBy(actor, caseId);
        SupportCase supportCase = cases.inTurn(caseId);
        boolean closes = Access.coordinates(actor, supportCase.atHand());
        if (!closes || supportCase.phase().running()) {
            told.tell(supportCase.closingBegun(why, today));
        }
        if (closes) {
            told.tell(supportCase.closed(endedOn, today));
        }
        steps.noted(caseId, CaseStep.CLOSING, supportCase.phase().name());
        audit.wrote("case", caseId, supportCase.phase().name());
        return supportCase.phase();
    }
}
