package de.integrativ.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Petra Partner at the training provider: nothing but the portal exists for her. */
record Provider(Desk desk) {

    void answers(String answer) {
        desk.seesLink("/portal?state=SENT", "^Anfrage ");
        desk.go("/portal");
        desk.looksAt("Partnerportal", "portal");
        desk.follows("^Anfrage ");
        desk.looksAt("Kursplatz", "anfrage");
        assertEquals(
                List.of("Vorname", "Nachname", "Geboren am", "Deutsch", "Sprachen", "Telefon").stream()
                        .sorted()
                        .toList(),
                desk.page().locator("#disclosed dt").allTextContents().stream()
                        .map(String::strip)
                        .sorted()
                        .toList());
        desk.presses("Empfang bestätigen");
        desk.sees("Der Empfang ist bestätigt");
        desk.ticks("outcome", "POSITIVE");
        desk.page().locator("textarea[name=text]").fill(answer);
        desk.presses("Antwort abgeben");
        desk.sees("Die Antwort ist abgegeben");
        desk.looksAt("Kursplatz", "beantwortet");
    }

    void hasNotReadYet() {
        desk.seesLink("/portal?state=SENT", "^Anfrage ");
    }

    void losesSightOfTheRecalledOne() {
        desk.seesLink("/portal?state=RECALLED", "^Anfrage ");
        desk.follows("^Anfrage ");
        desk.sees("Diese Anfrage wurde zurückgerufen");
        assertEquals(0, desk.page().locator("#disclosed dt").count());
        desk.looksAt("Kursplatz", "zurueckgerufen");
    }
}
