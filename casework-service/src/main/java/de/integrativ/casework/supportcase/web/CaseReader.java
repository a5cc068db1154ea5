package de.integrativ.casework.supportcase.web;

import de.integrativ.casework.Rows;
import de.integrativ.casework.Rows.Row;
import de.integrativ.casework.supportcase.Access;
import de.integrativ.casework.supportcase.CaseAtHand;
import de.integrativ.casework.supportcase.Cases;
import de.integrativ.casework.supportcase.web.CaseView.ConsentLine;
import de.integrativ.casework.supportcase.web.CaseView.Frame;
import de.integrativ.casework.supportcase.web.CaseView.Known;
import de.integrativ.casework.supportcase.web.CaseView.PersonView;
import de.integrativ.casework.supportcase.web.CaseView.PlanLine;
import de.integrativ.casework.supportcase.web.CaseView.RequestLine;
import de.integrativ.casework.supportcase.web.CaseView.ResidenceView;
import de.integrativ.platform.audit.Audit;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one case, for each reader just what is theirs to see. */
@ApplicationScoped
class CaseReader {

    private final Cases cases;
    private final Rows rows;
    private final Audit audit;

    CaseReader(Cases cases, Rows rows, Audit audit) {
        this.cases = cases;
        this.rows = rows;
        this.audit = audit;
    }

    @WithinWall
    CaseView read(Actor actor, UUID id) {
        CaseAtHand supportCase = cases.readableBy(actor, id);
        audit.read("case", id);
        if (!Access.reads(actor, supportCase)) {
            return outside(supportCase);
        }
        return supportCase.locked() ? locked(actor, supportCase) : full(actor, supportCase);
    }

    private CaseView outside(CaseAtHand c) {
        return new CaseView(
                c.id(),
                c.referral().id(),
                outsidePhase(c.endedOn() != null),
                null,
                null,
                c.locked() ? null : plan(c.id(), false),
                List.of());
    }

    /** Where it stands, and which consents are still there to be withdrawn. */
    private static CaseView locked(Actor actor, CaseAtHand c) {
        return new CaseView(
                c.id(), c.referral().id(), c.phase().name(), frame(actor, c), null, null, allowed(actor, c));
    }

    static String outsidePhase(boolean ended) {
        return ended ? "ENDED" : "STARTED";
    }

    private CaseView full(Actor actor, CaseAtHand c) {
        return new CaseView(
                c.id(),
                c.referral().id(),
                c.phase().name(),
                frame(actor, c),
                known(c),
                plan(c.id(), true),
                allowed(actor, c));
    }

    private static Frame frame(Actor actor, CaseAtHand c) {
        return new Frame(
                c.version(),
                c.caseManager(),
                c.referral().agency(),
                c.referral().unit(),
                c.referral().programme(),
                c.startedOn(),
                c.endedOn(),
                c.locked(),
                Access.inEmergency(actor, c));
    }

    private Known known(CaseAtHand c) {
        return new Known(
                c.planDueOn(),
                person(c.id()),
                residence(c.id()),
                regime(c.id()),
                needs(c.id()),
                consents(c.id()),
                requests(c.id()));
    }

    private static List<String> allowed(Actor actor, CaseAtHand c) {
        List<String> allowed = new ArrayList<>();
        if (!Access.works(actor, c)) {
            return allowed;
        }
        if (c.phase().running() && !c.locked()) {
            allowed.addAll(List.of("consents", "plan", "requests"));
        }
        boolean closes = Access.coordinates(actor, c) && c.endedOn() == null;
        if (closes || c.phase().running()) {
            allowed.add("closing");
        }
        return allowed;
    }

    private PersonView person(UUID id) {
        return one("select * from person where case_id = :id", id, CaseReader::person)
                .orElseThrow();
    }

    private static PersonView person(Row row) {
        return new PersonView(
                row.text("given_name"),
                row.text("family_name"),
                row.date("birth_date"),
                row.text("sex"),
                row.text("nationality"),
                row.texts("languages"),
                row.textOrNone("german_level"),
                row.textOrNone("phone"),
                row.textOrNone("email"),
                row.textOrNone("street"),
                row.textOrNone("postcode"),
                row.textOrNone("town"),
                row.text("municipality"));
    }

    private @Nullable ResidenceView residence(UUID id) {
        return one(
                        "select * from person_residence where case_id = :id order by valid_from desc limit 1",
                        id,
                        row -> new ResidenceView(
                                row.text("status"),
                                row.dateOrNone("valid_until"),
                                row.textOrNone("work_permission"),
                                row.textOrNone("evidence")))
                .orElse(null);
    }

    private @Nullable String regime(UUID id) {
        return one(
                        "select regime from person_benefit_regime where case_id = :id order by valid_from desc limit 1",
                        id,
                        row -> row.text("regime"))
                .orElse(null);
    }

    private List<String> needs(UUID id) {
        return one("select needs from person where case_id = :id", id, row -> row.texts("needs"))
                .orElseThrow();
    }

    private List<ConsentLine> consents(UUID id) {
        return rows.list(
                "select * from consent where case_id = :id order by id",
                Map.of("id", id),
                row -> new ConsentLine(
                        row.id("id"),
                        row.text("scope"),
                        row.text("state"),
                        row.textOrNone("recipient"),
                        row.date("since"),
                        row.dateOrNone("valid_until")));
    }

    private @Nullable PlanLine plan(UUID id, boolean drafts) {
        return one(
                        "select id, number, state from plan where case_id = :id"
                                + (drafts ? "" : " and state <> 'DRAFT'") + " order by number desc limit 1",
                        id,
                        row -> new PlanLine(row.id("id"), row.number("number"), row.text("state")))
                .orElse(null);
    }

    private List<RequestLine> requests(UUID id) {
        return rows.list(
                "select id, partner, kind, state, answer_by from network_request where case_id = :id order by id",
                Map.of("id", id),
                row -> new RequestLine(
                        row.id("id"), row.text("partner"), row.text("kind"), row.text("state"), row.date("answer_by")));
    }

    private <T> Optional<T> one(String sql, UUID id, java.util.function.Function<Row, T> shape) {
        return rows.one(sql, Map.of("id", id), shape);
    }
}
