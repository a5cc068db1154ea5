package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Cast.YoungPerson;
import de.integrativ.acceptance.simulator.JobcenterSimulator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First act: the Jobcenter's own system refers, over the broker, encrypted. */
final class Referring {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private final JobcenterSimulator jobcenter;
    private final Office office;
    private final Narrator narrator;

    Referring(JobcenterSimulator jobcenter, Office office, Narrator narrator) {
        this.jobcenter = jobcenter;
        this.office = office;
        this.narrator = narrator;
    }

    void play(List<YoungPerson> people) throws IOException, InterruptedException {
        narrator.act("The Jobcenter's system refers " + people.size() + " young people, encrypted, over the broker");
        for (YoungPerson person : people) {
            if (find(person).isPresent()) {
                narrator.known(person.name());
                continue;
            }
            jobcenter.submit(person.ref(), noon(person.submitted()), referral(person));
            narrator.say(person.submitted() + "  " + person.name() + ", referred by the unit " + person.unit());
            if (person.withdrawn() != null) {
                jobcenter.withdraw(person.ref());
                narrator.say(person.withdrawn() + "  " + person.name() + ", taken back");
            }
        }
        for (YoungPerson person : people) {
            Office.await("the referral of " + person.name(), () -> find(person));
        }
        narrator.say("All of them are on the coordinator's list.");
    }

    /** By unit and day, which are one person's alone in this cast: the names of those who did not start are erased. */
    Optional<JsonNode> find(YoungPerson person) throws IOException, InterruptedException {
        return office.list(Office.COORDINATOR, "referral/referrals").stream()
                .filter(row -> row.path("unit").asText().equals(person.unit()))
                .filter(row -> row.path("submittedOn")
                        .asText()
                        .equals(person.submitted().toString()))
                .findFirst();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(HERE).toInstant();
    }

    private static Map<String, Object> referral(YoungPerson p) {
        return Map.ofEntries(
                Map.entry("unit", p.unit()),
                Map.entry("caseWorker", "JC-" + p.key()),
                Map.entry("programme", "U25"),
                Map.entry("submittedOn", p.submitted().toString()),
                Map.entry("person", person(p)),
                Map.entry("residence", Map.of("status", p.status(), "workPermission", "YES", "evidence", "JC")),
                Map.entry("benefitRegime", "SGB2"),
                Map.entry("migrationHistory", true),
                Map.entry("needs", p.needs()),
                Map.entry("otherCaseManagement", false),
                Map.entry("reason", "Wünscht sich Begleitung auf dem Weg in Ausbildung und Arbeit."),
                Map.entry("consents", List.of(c1(p))));
    }

    private static Map<String, Object> person(YoungPerson p) {
        return Map.of(
                "givenName", p.given(),
                "familyName", p.family(),
                "birthDate", p.born().toString(),
                "sex", p.sex(),
                "nationality", p.nationality(),
                "languages", p.languages(),
                "germanLevel", p.german(),
                "contact", Map.of("phone", "02541 000000"),
                "municipality", p.municipality());
    }

    private static Map<String, Object> c1(YoungPerson p) {
        return Map.of(
                "scope",
                "C1",
                "grantedOn",
                p.submitted().toString(),
                "recordedBy",
                "JC-" + p.key(),
                "textVersion",
                "C1-2026-01",
                "language",
                p.languages().get(0),
                "form",
                "WRITTEN",
                "interpreter",
                p.interpreter(),
                "guardian",
                p.guardian());
    }
}
