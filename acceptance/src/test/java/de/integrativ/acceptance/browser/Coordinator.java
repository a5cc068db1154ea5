package de.integrativ.acceptance.browser;

/** Karin Koordination: decides and assigns. */
record Coordinator(Desk desk) {

    void accepts(String person) {
        desk.sees("/heute", person);
        desk.looksAt("Heute", "heute");
        desk.follows("Entscheiden: .*" + person);
        desk.looksAt(person, "zuweisung");
        desk.sees("Kriterien");
        desk.page().locator("select[name=caseManager]").selectOption("kemal.kim");
        desk.presses("^Annehmen$");
        desk.sees("ist angenommen und zugewiesen");
        desk.go("/zuweisungen");
        desk.looksAt("Zuweisungen", "zuweisungen");
    }
}
