package de.integrativ.casework.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrativ.platform.event.JourneyId;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever acts, for whatever organisation and with whatever roles, and whoever is assigned or stands in. */
class AccessProperties {

    private static final String KIM = "ki-coesfeld";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Set<String> ROLES = Set.of(
            Role.JC_CASE_MANAGER,
            Role.JC_LEAD,
            Role.KIM_CASE_MANAGER,
            Role.KIM_COORDINATOR,
            Role.KIM_ASSISTANT,
            Role.PARTNER,
            Role.EVALUATOR,
            Role.DATA_PROTECTION_OFFICER,
            Role.ADMINISTRATOR);

    @Property
    void nobody_of_another_organisation_works_on_a_case(
            @ForAll("actors") Actor actor, @ForAll("cases") CaseAtHand supportCase) {
        assertFalse(!actor.agency().equals(KIM) && Access.works(actor, supportCase));
    }

    @Property
    void without_a_role_at_kim_nobody_works_on_a_case_assigned_or_standing_in(
            @ForAll("actors") Actor actor, @ForAll("cases") CaseAtHand supportCase) {
        boolean kim = actor.has(Role.KIM_CASE_MANAGER) || actor.has(Role.KIM_COORDINATOR);

        assertFalse(!kim && Access.works(actor, supportCase));
    }

    @Property
    void a_case_manager_works_on_those_assigned_to_them_or_to_whom_they_stand_in_for_and_no_other(
            @ForAll("actors") Actor any, @ForAll("cases") CaseAtHand supportCase) {
        Actor actor = new Actor(any.id(), any.name(), KIM, "ki", Set.of(Role.KIM_CASE_MANAGER));

        assertEquals(
                supportCase.caseManager().equals(actor.id())
                        || supportCase.deputies().contains(actor.id()),
                Access.works(actor, supportCase));
    }

    @Property
    void standing_in_gives_exactly_what_the_assignment_gives(@ForAll("actors") Actor actor) {
        boolean assigned = Access.assigned(actor, at(actor.id(), Set.of()));

        assertEquals(assigned, Access.assigned(actor, at("someone.else", Set.of(actor.id()))));
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Combinators.combine(people(), Arbitraries.of(KIM, "jobcenter-coesfeld", "ki-musterkreis", ""), roles())
                .as((id, agency, roles) -> new Actor(id, id, agency, "ki", roles));
    }

    @Provide
    Arbitrary<CaseAtHand> cases() {
        return Combinators.combine(people(), people().set().ofMaxSize(2))
                .as((assigned, deputies) -> at(assigned, deputies));
    }

    private static Arbitrary<String> people() {
        return Arbitraries.of("kemal.kim", "klara.kim", "kurt.kim");
    }

    private static Arbitrary<Set<String>> roles() {
        return Arbitraries.of(ROLES).set().ofMaxSize(3);
    }

    private static CaseAtHand at(String assigned, Set<String> deputies) {
        return new CaseAtHand(
                new UUID(0, 1),
                new JourneyId(new UUID(0, 2)),
                new Referral(new UUID(0, 3), "jobcenter-coesfeld", "coesfeld", "u25", 1, DAY, DAY),
                KIM,
                assigned,
                deputies,
                DAY,
                DAY.plusDays(42),
                null,
                CasePhase.ACTIVE,
                false,
                null,
                0);
    }
}
