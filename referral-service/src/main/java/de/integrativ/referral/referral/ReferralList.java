package de.integrativ.referral.referral;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.wall.WithinWall;
import de.integrativ.referral.person.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of referrals, newest first, by keyset. */
@ApplicationScoped
public class ReferralList {

    private static final int PAGE = 50;

    private final EntityManager entities;
    private final Audit audit;

    ReferralList(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** @param personName none: locked or erased */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            UUID id,
            ReferralState state,
            @Nullable String personName,
            String programme,
            String agency,
            String unit,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate decisionDue,
            @Nullable String caseManager) {}

    /** @param next pass it as {@code after} for the next page; none: this was the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<Row> items, @Nullable UUID next) {}

    /** @param search words of a name, found as they sound */
    @WithinWall
    public Page page(@Nullable ReferralState state, @Nullable String search, @Nullable UUID after) {
        Collection<String> tokens = search == null ? List.of() : Persons.tokens(search);
        if (search != null && !search.isBlank() && tokens.isEmpty()) {
            return new Page(List.of(), null);
        }
        StringBuilder query = new StringBuilder("""
                select new de.integrativ.referral.referral.ReferralList$Row(r.id, r.state,
                    case when p.givenName = '-' then p.familyName
                         else concat(p.givenName, ' ', p.familyName) end,
                    r.programme, r.origin.agency, r.origin.unit, r.decision.submittedOn, r.decision.due, r.decision.caseManager)
                from Referral r left join ReferredPerson p on p.referralId = r.id
                where true""");
        if (state != null) {
            query.append(" and r.state = :state");
        }
        if (after != null) {
            query.append(" and r.id < :after");
        }
        for (int i = 0; i < tokens.size(); i++) {
            query.append(" and :token").append(i).append(" member of p.nameTokens");
        }
        TypedQuery<Row> rows =
                entities.createQuery(query.append(" order by r.id desc").toString(), Row.class);
        if (state != null) {
            rows.setParameter("state", state);
        }
        if (after != null) {
            rows.setParameter("after", after);
        }
        int token = 0;
        for (String value : tokens) {
            rows.setParameter("token" + token++, value);
        }
        Page page = page(rows.setMaxResults(PAGE + 1).getResultList());
        audit.showed(
                search == null ? "referrals" : "referrals-by-name",
                page.items().stream().map(Row::id).toList());
        return page;
    }

    private static Page page(List<Row> rows) {
        if (rows.size() <= PAGE) {
            return new Page(rows, null);
        }
        List<Row> shown = rows.subList(0, PAGE);
        return new Page(List.copyOf(shown), requireNonNull(shown.getLast().id()));
    }
}
