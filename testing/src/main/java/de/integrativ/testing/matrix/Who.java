package de.integrativ.testing.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** In what relation someone stands to what is asked for; the words of the matrix. */
public enum Who {
    /** The case management of the Jobcenter's unit that referred. */
    @JsonProperty("jobcenter-unit")
    JOBCENTER_UNIT((s, t) -> s.has("jc-case-manager") && of(s.organisation(), t.agency()) && of(s.unit(), t.unit())),
    /** The lead of the Jobcenter that referred. */
    @JsonProperty("jobcenter-lead")
    JOBCENTER_LEAD((s, t) -> s.has("jc-lead") && of(s.organisation(), t.agency())),
    @JsonProperty("any-jobcenter-case-manager")
    ANY_JOBCENTER_CASE_MANAGER((s, t) -> s.has("jc-case-manager")),
    @JsonProperty("any-jobcenter-lead")
    ANY_JOBCENTER_LEAD((s, t) -> s.has("jc-lead")),
    @JsonProperty("kim-coordination")
    KIM_COORDINATION((s, t) -> s.has("kim-coordinator")),
    /** The case manager to whom it is assigned now. */
    @JsonProperty("kim-assigned")
    KIM_ASSIGNED((s, t) -> s.has("kim-case-manager") && of(s.id(), t.caseManager())),
    /** Who stands in for that case manager now. */
    @JsonProperty("kim-deputy")
    KIM_DEPUTY((s, t) -> s.has("kim-case-manager") && of(s.id(), t.deputy())),
    /** The case manager who opened it in an emergency that still runs. */
    @JsonProperty("kim-emergency")
    KIM_EMERGENCY((s, t) -> s.has("kim-case-manager") && of(s.id(), t.opener())),
    @JsonProperty("any-kim-case-manager")
    ANY_KIM_CASE_MANAGER((s, t) -> s.has("kim-case-manager")),
    @JsonProperty("kim-assistance")
    KIM_ASSISTANCE((s, t) -> s.has("kim-assistant")),
    /** Staff of the organisation that was asked. */
    @JsonProperty("partner-asked")
    PARTNER_ASKED((s, t) -> s.has("partner") && of(s.organisation(), t.partner())),
    @JsonProperty("any-partner")
    ANY_PARTNER((s, t) -> s.has("partner")),
    /** The system of the organisation that was asked. */
    @JsonProperty("system-asked")
    SYSTEM_ASKED((s, t) -> s.kind() == Subject.Kind.SYSTEM && of(s.organisation(), t.partner())),
    /** The systems of partners; a Jobcenter is none. */
    @JsonProperty("any-partner-system")
    ANY_PARTNER_SYSTEM((s, t) -> s.kind() == Subject.Kind.SYSTEM && !s.roles().contains("JOBCENTER")),
    /** The systems of partners that come over HTTP. */
    @JsonProperty("any-http-system")
    ANY_HTTP_SYSTEM((s, t) -> s.kind() == Subject.Kind.SYSTEM && s.roles().contains("HTTP")),
    @JsonProperty("evaluation")
    EVALUATION((s, t) -> s.has("evaluator")),
    /** Whoever sits on a board, the county's or a municipality's. */
    @JsonProperty("board")
    BOARD((s, t) -> s.has("board-member")),
    @JsonProperty("county-board")
    COUNTY_BOARD((s, t) -> s.has("board-member") && s.ofCounty()),
    @JsonProperty("administration")
    ADMINISTRATION((s, t) -> s.has("administrator")),
    @JsonProperty("data-protection")
    DATA_PROTECTION((s, t) -> s.has("data-protection-officer")),
    /** Whoever signed in as a person. */
    @JsonProperty("person")
    PERSON((s, t) -> s.kind() == Subject.Kind.PERSON),
    @JsonProperty("anyone")
    ANYONE((s, t) -> true),
    /** Whoever has a valid token, person or system: nothing of a person is behind it. */
    @JsonProperty("signed-in")
    SIGNED_IN((s, t) -> s.kind() != Subject.Kind.NOBODY);

    private final BiPredicate<Subject, Thing> relation;

    Who(BiPredicate<Subject, Thing> relation) {
        this.relation = relation;
    }

    boolean is(Subject subject, Thing thing) {
        return relation.test(subject, thing);
    }

    private static boolean of(@Nullable String theirs, @Nullable String its) {
        return theirs != null && theirs.equals(its);
    }
}
