package de.integrativ.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Karin Koordination: decides and assigns. */
record Coordinator(Desk desk) {

    void accepts(String person, Desk colleague) {
        desk.sees("/heute", person);
        desk.looksAt("Heute", "heute");
        desk.follows("Entscheiden: .*" + person);
        desk.looksAt(person, "zuweisung");
        desk.sees("Kriterien");
        wantsToDecline(colleague, desk.path());
        desk.page().locator("select[name=caseManager]").selectOption("kemal.kim");
        desk.presses("^Annehmen$");
        desk.sees("ist angenommen und zugewiesen");
        comesTooLate(colleague);
        desk.go("/zuweisungen");
        desk.looksAt("Zuweisungen", "zuweisungen");
        finds(person);
    }

    /** A name stands in no address: neither the one that is shown nor one in the browser's history. */
    private void finds(String person) {
        desk.page().locator("#q").fill("Niemandsohn");
        desk.sees("Keine Zuweisung passt zu diesem Filter");
        desk.page().locator("#q").fill(person);
        desk.sees(person);
        assertEquals("/zuweisungen", desk.path());
    }

    private static void wantsToDecline(Desk colleague, String path) {
        colleague.go(path);
        colleague.page().locator("summary:has-text('Ablehnen')").click();
        colleague.page().locator("select[name=code]").selectOption("CAPACITY");
    }

    /** Reads what holds now beside what they wanted. */
    private static void comesTooLate(Desk colleague) {
        colleague.presses("^Ablehnen$");
        colleague.sees("Was Sie eingetragen haben");
        colleague.sees("Keine freie Kapazität");
        colleague.sees("Angenommen");
        colleague.looksAt("Was jetzt gilt", "zuweisung-zu-spaet");
        colleague.follows("So lassen, wie es jetzt ist");
        colleague.sees("Was jetzt zu tun ist");
    }
}
