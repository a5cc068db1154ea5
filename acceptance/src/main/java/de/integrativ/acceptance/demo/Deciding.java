package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Cast.Decline;
import de.integrativ.acceptance.demo.Cast.Meeting;
import de.integrativ.acceptance.demo.Cast.YoungPerson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Second act: KIM decides, and meets the young people together with the Jobcenter. */
final class Deciding {

    private final Office office;
    private final Narrator narrator;
    private final Referring referring;

    Deciding(Office office, Narrator narrator, Referring referring) {
        this.office = office;
        this.narrator = narrator;
        this.referring = referring;
    }

    void play(List<YoungPerson> people) throws IOException, InterruptedException {
        narrator.act("The coordinator decides and assigns");
        for (YoungPerson person : people) {
            decide(person);
        }
        narrator.act("The joint first meetings: person, Jobcenter and KIM");
        for (YoungPerson person : people) {
            Meeting meeting = person.meeting();
            if (meeting != null) {
                meet(person, meeting);
            }
        }
    }

    private void decide(YoungPerson person) throws IOException, InterruptedException {
        LocalDate accepted = person.accepted();
        Decline declined = person.declined();
        if (accepted == null && declined == null) {
            return;
        }
        JsonNode referral = referring.find(person).orElseThrow();
        String path = "referral/referrals/" + referral.path("id").asText();
        if (!referral.path("state").asText().equals("SUBMITTED")) {
            narrator.known("decision on " + person.name());
        } else if (accepted != null) {
            String manager = Objects.requireNonNull(person.manager());
            office.command(
                    Office.COORDINATOR,
                    path + "/acceptance",
                    Map.of("caseManager", manager, "decidedOn", accepted.toString()));
            narrator.say(accepted + "  " + person.name() + " is accepted, for " + manager);
        } else if (declined != null) {
            office.command(
                    Office.COORDINATOR,
                    path + "/refusal",
                    Map.of("code", declined.code(), "decidedOn", declined.on().toString()));
            narrator.say(declined.on() + "  " + person.name() + " is declined: " + declined.code());
        }
    }

    private void meet(YoungPerson person, Meeting meeting) throws IOException, InterruptedException {
        JsonNode referral = referring.find(person).orElseThrow();
        if (!referral.path("state").asText().equals("ACCEPTED")) {
            narrator.known("meeting with " + person.name());
            return;
        }
        String path = "referral/referrals/" + referral.path("id").asText() + "/first-meeting";
        office.command(Objects.requireNonNull(person.manager()), path, record(person, meeting));
        narrator.say(meeting.held() + "  " + person.name()
                + (meeting.started() == null
                        ? ", support does not start"
                        : ", support starts on " + meeting.started() + ", evaluation (C9) " + meeting.c9()));
    }

    private static Map<String, Object> record(YoungPerson person, Meeting meeting) {
        Map<String, Object> record = new HashMap<>();
        record.put("heldOn", meeting.held().toString());
        record.put("place", "OFFICE");
        record.put("interpreter", person.interpreter());
        record.put("present", List.of("PERSON", "JOBCENTER", "KIM"));
        if (meeting.started() == null) {
            record.put("outcome", "NOT_STARTED");
            record.put("notStartedReason", Objects.requireNonNull(meeting.reason()));
            record.put("consents", List.of());
        } else {
            record.put("outcome", "STARTED");
            record.put("startedOn", meeting.started().toString());
            record.put("agreements", "Nächstes Treffen in zwei Wochen.");
            record.put("consents", consents(person, meeting));
        }
        return record;
    }

    private static List<Map<String, Object>> consents(YoungPerson person, Meeting meeting) {
        List<Map<String, Object>> consents = new ArrayList<>();
        consents.add(consent(person, "C2", "GRANTED"));
        consents.add(consent(person, "C9", Objects.requireNonNull(meeting.c9())));
        for (Cast.Request request : person.asked()) {
            Map<String, Object> consent = consent(person, request.kind().equals("ABH") ? "C6" : "C5", "GRANTED");
            consent.put("recipient", request.partner());
            consents.add(consent);
        }
        return consents;
    }

    private static Map<String, Object> consent(YoungPerson person, String scope, String answer) {
        return new HashMap<>(Map.of(
                "scope",
                scope,
                "answer",
                answer,
                "textVersion",
                scope + "-2026-01",
                "language",
                person.languages().get(0),
                "form",
                "WRITTEN",
                "interpreter",
                person.interpreter(),
                "guardian",
                person.guardian()));
    }
}
