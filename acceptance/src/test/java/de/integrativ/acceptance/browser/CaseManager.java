package de.integrativ.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Kemal Kim: meets the person, plans, asks partners. */
record CaseManager(Desk desk) {

    private static final String PROVIDER = "bildungswerk-coesfeld";

    void recordsTheFirstMeeting(String person, LocalDate today) {
        desk.sees("/heute", person);
        desk.follows("Gespräch erfassen: .*" + person);
        if (!desk.path().endsWith("/erstgespraech")) {
            desk.follows("Erstgespräch erfassen");
        }
        desk.looksAt("Gemeinsames Erstgespräch", "erstgespraech");
        desk.page().locator("input[name=heldOn]").fill(today.toString());
        desk.ticks("place", "OFFICE");
        desk.ticks("present", "PERSON");
        desk.ticks("present", "JOBCENTER");
        desk.ticks("present", "KIM");
        desk.ticks("consent.C2", "GRANTED");
        desk.ticks("consent.C9", "GRANTED");
        desk.page()
                .locator("input[name^='consent.C5'][name$='" + PROVIDER + "'][value=GRANTED]")
                .check();
        desk.ticks("outcome", "STARTED");
        desk.presses("^Speichern$");
        desk.sees("Die Begleitung beginnt");
    }

    /** @return the case's path */
    String opensTheCase(String person) {
        desk.sees("/begleitungen", person);
        desk.looksAt("Begleitungen", "begleitungen");
        desk.follows(person);
        desk.looksAt(person, "begleitung");
        return desk.path();
    }

    void drafts(String path) {
        desk.go(path + "/plan");
        desk.looksAt("Kooperations- und Teilhabeplan", "plan-leer");
        goal(desk, 0, "Ausbildungsplatz finden");
        desk.presses("^Speichern$");
        desk.sees("Der Entwurf ist gespeichert");
    }

    void proposes() {
        desk.presses("Allen dreien vorschlagen");
        desk.sees("Der Plan ist vorgeschlagen");
        agreesFor("PERSON");
        agreesFor("KIM");
        desk.looksAt("Kooperations- und Teilhabeplan", "plan-vorgeschlagen");
    }

    /** In two windows at once: what each wrote stands side by side, and is in the plan as chosen. */
    void writesWhileSomeoneElseDoes(String path, Desk other) {
        desk.go(path + "/plan");
        other.go(path + "/plan");
        goal(other, 1, "Führerschein machen");
        other.presses("^Speichern$");
        other.sees("Der Entwurf ist gespeichert");
        goal(desk, 1, "Praktikum machen");
        desk.presses("^Speichern$");
        desk.sees("Jemand anderes hat hier inzwischen etwas geändert");
        desk.looksAt("Kooperations- und Teilhabeplan", "plan-zwei-zugleich");
        desk.ticks("goals[1].keep", "LEAVE");
        desk.page().locator("input[name$='.keep'][value=TAKE]").last().check();
        desk.presses("^Speichern$");
        desk.sees("Der Entwurf ist gespeichert");
        desk.sees("Führerschein machen");
        assertEquals(0, desk.page().getByText("Praktikum machen").count());
    }

    private static void goal(Desk at, int row, String title) {
        String field = "[name=\"goals[" + row + "].";
        at.page().locator(field + "title\"]").fill(title);
        at.page().locator(field + "measure\"]").fill("Termin vereinbaren");
        at.page().locator(field + "until\"]").fill("2027-04-30");
    }

    void agreesFor(String party) {
        Locator word = desk.page().locator("details:has(input[name=party][value=" + party + "])");
        if (word.getAttribute("open") == null) {
            word.locator("summary").click();
        }
        word.locator("button[type=submit]").click();
        desk.sees("Die Zustimmung ist erfasst");
        word.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void hasThePlanAsPdf(String path) {
        desk.sees(path + "/plan", "Vereinbart");
        desk.looksAt("Kooperations- und Teilhabeplan", "plan-vereinbart");
        String link = desk.page().locator("a[href$='plan.pdf']").first().getAttribute("href");
        APIResponse pdf = desk.fetch(link);
        assertEquals(200, pdf.status());
        assertTrue(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
    }

    void asksTheProvider(String path, String message) {
        desk.go(path + "/partner");
        desk.looksAt("Einen Partner fragen|Partner", "partner");
        desk.page().locator("select[name=an]").selectOption(PROVIDER + ":COURSE_PLACE");
        desk.presses("Weiter: zeigen, was übermittelt wird");
        desk.looksAt("Das wird übermittelt", "uebermittelt");
        desk.page().locator("textarea[name=message]").fill(message);
        desk.presses("Anfrage senden");
        desk.sees("Die Anfrage ist unterwegs");
    }

    void readsTheAnswer(String path, String answer) {
        desk.sees(path + "/partner", answer);
        desk.looksAt("Einen Partner fragen|Partner", "antwort");
    }

    void recordsTheWithdrawal(String path) {
        desk.go(path + "/einwilligungen");
        desk.looksAt("Einwilligungen", "einwilligungen");
        desk.follows("Widerrufen C5");
        desk.looksAt("Einwilligung widerrufen", "widerruf");
        desk.presses("Jetzt widerrufen");
        desk.sees("Die Einwilligung ist widerrufen");
        desk.sees(path + "/partner", "Zurückgerufen");
    }
}
