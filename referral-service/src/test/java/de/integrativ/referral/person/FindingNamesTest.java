package de.integrativ.referral.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finding a name as it sounds")
class FindingNamesTest {

    @Test
    @DisplayName("Meier is found by Mayer")
    void soundsAlike() {
        assertEquals(NameTokens.of("Meier"), NameTokens.of("Mayer"));
    }

    @Test
    @DisplayName("one word of a name is enough")
    void oneWord() {
        assertTrue(NameTokens.of("Müşerref Çelik-Großmann").containsAll(NameTokens.of("Grossmann")));
    }

    @Test
    @DisplayName("a name in another script is found by itself")
    void otherScripts() {
        assertTrue(NameTokens.of("Олена Шевченко").containsAll(NameTokens.of("шевченко")));
    }

    @Test
    @DisplayName("a dash for a missing given name is no name")
    void dash() {
        assertEquals(Set.of(), NameTokens.of("- '"));
    }
}
