package de.integrativ.casework.supportcase;

import static de.integrativ.casework.supportcase.SupportCaseFixture.DIRK;
import static de.integrativ.casework.supportcase.SupportCaseFixture.JANA;
import static de.integrativ.casework.supportcase.SupportCaseFixture.KARIN;
import static de.integrativ.casework.supportcase.SupportCaseFixture.KEMAL;
import static de.integrativ.casework.supportcase.SupportCaseFixture.KLARA;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private final CaseAtHand supportCase = SupportCaseFixture.atHand();

    @Test
    void the_assigned_case_manager_works_on_a_case() {
        assertTrue(Access.works(KEMAL, supportCase));
    }

    @Test
    void another_case_manager_does_not() {
        assertFalse(Access.works(KLARA, supportCase));
    }

    @Test
    void the_coordination_works_on_every_case() {
        assertTrue(Access.works(KARIN, supportCase));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.KIM_COORDINATOR, Role.KIM_CASE_MANAGER})
    void whoever_has_the_role_in_another_organisation_does_not(String role) {
        Actor foreign = new Actor("kemal.kim", "x", "ki-borken", "ki", Set.of(role));

        assertFalse(Access.works(foreign, supportCase));
    }

    @Test
    void the_unit_that_referred_knows_its_referral() {
        assertTrue(Access.referred(JANA, supportCase));
    }

    @Test
    void another_unit_of_the_same_Jobcenter_does_not() {
        assertFalse(Access.referred(DIRK, supportCase));
    }

    @Test
    void the_same_unit_name_in_another_organisation_does_not_count() {
        Actor foreign = new Actor("x", "x", "jobcenter-borken", "coesfeld", Set.of(Role.JC_CASE_MANAGER));

        assertFalse(Access.referred(foreign, supportCase));
    }
}
