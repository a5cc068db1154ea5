package de.integrativ.casework.emergency;

import de.integrativ.casework.emergency.BreakGlass.Sought;
import de.integrativ.platform.problem.NotThere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Row security shows each what is theirs: the coordination all, a case manager their own. */
@ApplicationScoped
class EmergencyAccesses implements PanacheRepositoryBase<EmergencyAccess, UUID> {

    private static final int MOST = 200;

    /** One row for each person: their newest case. */
    private static final String WHOSE = """
            select distinct on (p.given_name, p.family_name) c.id
            from support_case c join person p on p.case_id = c.id
            where c.kim_agency = :kim and c.locked_on is null and c.phase <> 'CLOSED'
              and lower(p.family_name) = lower(:family) and p.birth_date = :birth
              and (:given = '' or lower(p.given_name) = lower(:given))
            order by p.given_name, p.family_name, c.id desc""";

    /** What needs a review first, then the latest. */
    List<EmergencyAccess> latest(String kim) {
        return find("kim = ?1 order by case when reviewedBy is null then 0 else 1 end, openedAt desc", kim)
                .page(0, MOST)
                .list();
    }

    Optional<EmergencyAccess> running(UUID caseId, String openedBy, Instant now) {
        return find("caseId = ?1 and openedBy = ?2 and endsAt > ?3", caseId, openedBy, now)
                .firstResultOptional();
    }

    /** Whether the last that they opened of this case was found to be no emergency. In the service's own role. */
    boolean barred(UUID caseId, String who) {
        return (boolean) getEntityManager()
                .createNativeQuery("select barred_from_emergency(:case, :who)", Boolean.class)
                .setParameter("case", caseId)
                .setParameter("who", who)
                .getSingleResult();
    }

    /** @throws NotThere also where row security does not show it */
    EmergencyAccess toReview(UUID id, String kim) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.kim().equals(kim))
                .orElseThrow(NotThere::new);
    }

    /** The running case of just one person; nobody's if there are two of that name and day. In the service's own role. */
    Optional<UUID> caseOf(String kim, Sought sought) {
        List<?> found = getEntityManager()
                .createNativeQuery(WHOSE, UUID.class)
                .setParameter("kim", kim)
                .setParameter("family", sought.familyName().strip())
                .setParameter("given", sought.givenName().strip())
                .setParameter("birth", sought.birthDate())
                .getResultList();
        return found.size() == 1 ? Optional.of((UUID) found.getFirst()) : Optional.empty();
    }
}
