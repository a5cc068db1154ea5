package de.integrativ.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.county.CountyFile;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.identity.Role;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardAreasTest {

    private final BoardAreas areas = new BoardAreas(CountyFile.read(Path.of("../deploy/county/coesfeld.yaml")));

    @Test
    void a_municipalitys_board_is_shown_that_municipality() {
        assertEquals(
                Optional.of("05558016"), areas.onlyMunicipality(actor("stadt-duelmen", "rathaus", Role.BOARD_MEMBER)));
    }

    @Test
    void the_countys_boards_are_shown_the_whole_county() {
        assertEquals(Optional.empty(), areas.onlyMunicipality(actor("kreis-coesfeld", "kreis", Role.BOARD_MEMBER)));
    }

    @Test
    void whoever_evaluates_is_shown_the_whole_county_wherever_they_sit() {
        assertEquals(
                Optional.empty(),
                areas.onlyMunicipality(actor("stadt-duelmen", "rathaus", Role.BOARD_MEMBER, Role.EVALUATOR)));
    }

    @Test
    void whoever_leads_a_jobcenter_is_under_no_rule_of_boards() {
        assertFalse(BoardAreas.asOnBoards(actor("jobcenter-coesfeld", "coesfeld", Role.JC_LEAD)));
    }

    @Test
    void whoever_leads_a_jobcenter_and_sits_on_a_board_is_under_the_boards_rules() {
        Actor both = actor("jobcenter-coesfeld", "coesfeld", Role.JC_LEAD, Role.BOARD_MEMBER);

        assertTrue(BoardAreas.asOnBoards(both));
        assertEquals(Optional.of("05558012"), areas.onlyMunicipality(both));
    }

    @Test
    void a_board_of_a_unit_without_an_area_is_shown_nothing() {
        Actor nowhere = actor("bamf", "regionalstelle", Role.BOARD_MEMBER);

        assertThrows(AudienceRefused.NoArea.class, () -> areas.onlyMunicipality(nowhere));
    }

    @Test
    void a_board_of_a_unit_that_there_is_not_is_shown_nothing() {
        Actor stranger = actor("kreis-coesfeld", "keller", Role.BOARD_MEMBER);

        assertThrows(AudienceRefused.NoArea.class, () -> areas.onlyMunicipality(stranger));
    }

    private static Actor actor(String agency, String unit, String... roles) {
        return new Actor("someone", "Someone", agency, unit, Set.of(roles));
    }
}
