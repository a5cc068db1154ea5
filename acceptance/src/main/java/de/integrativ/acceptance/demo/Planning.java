package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Cast.Plan;
import de.integrativ.acceptance.demo.Cast.YoungPerson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Third act: the cases are open, and plans are agreed by all three. */
final class Planning {

    private final Office office;
    private final Narrator narrator;
    private final Referring referring;

    Planning(Office office, Narrator narrator, Referring referring) {
        this.office = office;
        this.narrator = narrator;
        this.referring = referring;
    }

    void play(List<YoungPerson> people) throws IOException, InterruptedException {
        narrator.act("The cases are opened; plans are proposed and agreed by all three");
        for (YoungPerson person : people) {
            if (person.meeting() != null && person.meeting().started() != null) {
                String supportCase = Office.await("the case of " + person.name(), () -> find(person));
                Plan plan = person.plan();
                if (plan == null) {
                    narrator.say(person.name() + ": case open, no plan yet");
                } else {
                    agree(person, plan, supportCase);
                }
            }
        }
    }

    Optional<String> find(YoungPerson person) throws IOException, InterruptedException {
        String referral = referring.find(person).orElseThrow().path("id").asText();
        return office.list(Objects.requireNonNull(person.manager()), "casework/cases").stream()
                .filter(row -> row.path("referralId").asText().equals(referral))
                .map(row -> row.path("id").asText())
                .findFirst();
    }

    private void agree(YoungPerson person, Plan plan, String supportCase) throws IOException, InterruptedException {
        String manager = Objects.requireNonNull(person.manager());
        JsonNode known = office.read(manager, "casework/cases/" + supportCase).path("plan");
        if (known.path("state").asText("").equals("AGREED")) {
            narrator.known("plan of " + person.name());
            return;
        }
        String id = known.path("id").asText("");
        if (id.isEmpty()) {
            id = office.command(manager, "casework/cases/" + supportCase + "/plan", Map.of("goals", goals()))
                    .path("id")
                    .asText();
        }
        String path = "casework/plans/" + id;
        if (!known.path("state").asText("").equals("PROPOSED")) {
            office.command(manager, path + "/proposal", read(manager, supportCase), Map.of());
        }
        String on = plan.agreed().toString();
        String jobcenter = Office.jobcenterOf(person.unit());
        speak(manager, supportCase, path, Map.of("party", "PERSON", "agreedOn", on));
        speak(jobcenter, supportCase, path, Map.of("party", "JOBCENTER", "agreedOn", on));
        speak(manager, supportCase, path, Map.of("party", "KIM", "agreedOn", on));
        narrator.say(on + "  " + person.name() + ": plan agreed by the person, " + jobcenter + " and " + manager);
    }

    /** Each reads the plan before they agree to it. */
    private void speak(String who, String supportCase, String path, Map<String, String> word)
            throws IOException, InterruptedException {
        office.command(who, path + "/agreements", read(who, supportCase), word);
    }

    private int read(String who, String supportCase) throws IOException, InterruptedException {
        return office.read(who, "casework/cases/" + supportCase + "/plan")
                .path("revision")
                .asInt();
    }

    private static List<Map<String, Object>> goals() {
        return List.of(
                Map.of(
                        "title", "Sprachkurs B1 abschließen",
                        "measure", "Anmeldung beim Bildungswerk, Begleitung zum ersten Termin",
                        "responsible", "KIM",
                        "until", "2026-12-18",
                        "legalNature", "VOLUNTARY"),
                Map.of(
                        "title", "Praktikum finden",
                        "measure", "Drei Betriebe ansprechen",
                        "responsible", "PERSON",
                        "until", "2027-01-29",
                        "legalNature", "VOLUNTARY"));
    }
}
