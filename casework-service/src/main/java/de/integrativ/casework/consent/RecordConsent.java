package de.integrativ.casework.consent;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.DateImpossible;
import de.integrativ.casework.Ids;
import de.integrativ.casework.history.CaseStep;
import de.integrativ.casework.history.CaseSteps;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Records the person's answer. A later answer to the same question takes the earlier one's place. */
@ApplicationScoped
public class RecordConsent {

    private final Cases cases;
    private final Consents consents;
    private final ConsentTold told;
    private final CaseSteps steps;
    private final Audit audit;
    private final CountyTime time;

    RecordConsent(Cases cases, Consents consents, ConsentTold told, CaseSteps steps, Audit audit, CountyTime time) {
        this.cases = cases;
        this.consents = consents;
        this.told = told;
        this.steps = steps;
        this.audit = audit;
        this.time = time;
    }

    @WithinWall
    public UUID record(Actor actor, UUID caseId, Answer answer, Subject subject, Evidence evidence) {
        CaseAtHand supportCase = cases.workedOnBy(actor, caseId);
        supportCase.requireOpenForWork("record-consent");
        DateImpossible.check("recordedOn", evidence.recordedOn(), time.today(), supportCase.startedOn());
        UUID id = record(supportCase, answer, subject, evidence);
        steps.noted(caseId, CaseStep.CONSENT_RECORDED, subject.scope().name());
        audit.wrote("consent", id, answer.name());
        return id;
    }

    /** In the running transaction; the caller has checked who may. */
    public UUID record(CaseAtHand supportCase, Answer answer, Subject subject, Evidence evidence) {
        Consent consent = new Consent(Ids.next(), supportCase.id(), supportCase.journey(), subject, evidence);
        for (Consent before : consents.answeredBefore(supportCase.id(), subject.scope(), subject.recipient())) {
            if (answer == Answer.REFUSED && before.inForce(time.today())) {
                throw new ConsentRejected.InForce();
            }
            told.tell(before.makeWay(evidence.recordedOn(), time.today()));
        }
        consents.flush(); // the earlier answer must be out of the way: an index allows one in force
        consents.persist(consent);
        told.tell(answer == Answer.GRANTED ? consent.grant() : consent.refuse());
        return consent.id();
    }
}
