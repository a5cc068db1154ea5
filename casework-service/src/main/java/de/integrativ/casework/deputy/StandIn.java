package de.integrativ.casework.deputy;

import de.integrativ.casework.CountyTime;
import de.integrativ.casework.Ids;
import de.integrativ.casework.deputy.Deputyship.Stretch;
import de.integrativ.county.County;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import de.integrativ.platform.problem.NotThere;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Says who stands in for whom. Whoever is away says so themselves, or the coordination does. */
@ApplicationScoped
public class StandIn {

    private final Deputyships deputyships;
    private final County county;
    private final CountyTime time;
    private final Clock clock;
    private final Audit audit;

    StandIn(Deputyships deputyships, County county, CountyTime time, Clock clock, Audit audit) {
        this.deputyships = deputyships;
        this.county = county;
        this.time = time;
        this.clock = clock;
        this.audit = audit;
    }

    @WithinWall
    public DeputyView standIn(Actor actor, Absence absence) {
        requireRight(actor, absence.caseManager());
        check(actor, absence);
        Stretch stretch = new Stretch(
                time.startOf(absence.from()), time.startOf(absence.until().plusDays(1)));
        Deputyship deputyship = new Deputyship(Ids.next(), actor.agency(), absence, stretch, actor.id());
        deputyships.persistAndFlush(deputyship);
        DeputyView view = deputyship.view(clock.instant());
        audit.wrote("deputyship", view.id(), absence.deputy() + " for " + absence.caseManager());
        return view;
    }

    /** @throws NotThere also if it is not the actor's to see; row security does not show it */
    @WithinWall
    public void end(Actor actor, UUID id) {
        Deputyship deputyship = deputyships
                .findByIdOptional(id)
                .filter(found -> found.kim().equals(actor.agency()))
                .orElseThrow(NotThere::new);
        if (!actor.has(Role.KIM_COORDINATOR) && !deputyship.of(actor.id())) {
            throw new DeputyRejected.NotYours();
        }
        deputyship.end(clock.instant());
        audit.wrote("deputyship", id, "ended");
    }

    @WithinWall
    public List<DeputyView> list(Actor actor) {
        return deputyships.latest(actor.agency()).stream()
                .map(deputyship -> deputyship.view(clock.instant()))
                .toList();
    }

    private static void requireRight(Actor actor, String caseManager) {
        if (!actor.has(Role.KIM_COORDINATOR) && !actor.id().equals(caseManager)) {
            throw new DeputyRejected.NotYours();
        }
    }

    private void check(Actor actor, Absence absence) {
        requireCaseManager(actor, "caseManager", absence.caseManager());
        requireCaseManager(actor, "deputy", absence.deputy());
        if (absence.deputy().equals(absence.caseManager())) {
            throw new DeputyRejected.Unfit("deputy", "Wählen Sie jemand anderen als die abwesende Person.");
        }
        LocalDate today = time.today();
        if (absence.from().isBefore(today)) {
            throw new DeputyRejected.Unfit("from", "Eine Vertretung beginnt frühestens heute.");
        }
        if (absence.until().isBefore(absence.from())) {
            throw new DeputyRejected.Unfit("until", "Das Ende liegt vor dem Anfang.");
        }
        if (absence.until().isAfter(absence.from().plusYears(1))) {
            throw new DeputyRejected.Unfit("until", "Länger als ein Jahr vertritt niemand: Übergeben Sie die Fälle.");
        }
    }

    private void requireCaseManager(Actor actor, String field, String person) {
        if (county.peopleWith(Role.KIM_CASE_MANAGER).stream()
                .noneMatch(known ->
                        known.id().equals(person) && known.organisation().equals(actor.agency()))) {
            throw new DeputyRejected.Unfit(field, "Wählen Sie jemanden aus dem KIM-Case Management.");
        }
    }
}
