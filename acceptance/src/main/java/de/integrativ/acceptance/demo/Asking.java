package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.demo.Cast.Request;
import de.integrativ.acceptance.demo.Cast.YoungPerson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fourth act: partners are asked, each with just the fields of its agreement, and answer each in its own way. */
final class Asking {

    private final Office office;
    private final Narrator narrator;
    private final Planning planning;
    private final Partners partners;

    Asking(Office office, Narrator narrator, Planning planning, Partners partners) {
        this.office = office;
        this.narrator = narrator;
        this.planning = planning;
        this.partners = partners;
    }

    void play(List<YoungPerson> people) throws IOException, InterruptedException {
        narrator.act("Partners are asked and answer: portal, Kafka, HTTP");
        for (YoungPerson person : people) {
            for (Request request : person.asked()) {
                String supportCase = planning.find(person).orElseThrow();
                ask(person, request, "casework/cases/" + supportCase);
            }
        }
    }

    private void ask(YoungPerson person, Request request, String path) throws IOException, InterruptedException {
        String manager = Objects.requireNonNull(person.manager());
        if (find(manager, path, request).isPresent()) {
            narrator.known("request about " + person.name() + " to " + request.partner());
            return;
        }
        JsonNode sent = office.command(
                manager,
                path + "/requests",
                Map.of(
                        "partner", request.partner(),
                        "kind", request.kind(),
                        "purpose", request.purpose(),
                        "message", "Ist im Herbst ein Platz frei?"));
        String id = sent.path("id").asText();
        narrator.say(person.name() + ": " + manager + " asks " + request.partner() + "; disclosed "
                + find(manager, path, request)
                        .map(r -> r.path("disclosedFields").toString())
                        .orElse("nothing"));
        switch (request.end()) {
            case ANSWERED -> {
                partners.answer(request.partner(), id);
                awaitState(manager, path, request, "ANSWERED");
                narrator.say("   " + request.partner() + " acknowledged and answered");
            }
            case RECALLED -> {
                partners.awaitReceived(request.partner(), id);
                withdraw(person, manager, path, "C5");
                awaitState(manager, path, request, "RECALLED");
                partners.mustNotSee(request.partner(), id);
                narrator.say(
                        "   the consent is withdrawn while the request is open: it is recalled, and nobody there may use it any more");
            }
            case OPEN -> narrator.say("   left open: it waits in the portal");
        }
    }

    /** Fifth act: someone thinks better of the evaluation. */
    void withdrawEvaluation(List<YoungPerson> people) throws IOException, InterruptedException {
        narrator.act("A consent to evaluation (C9) is withdrawn later");
        for (YoungPerson person : people) {
            Cast.Meeting meeting = person.meeting();
            if (meeting != null && meeting.c9Withdrawn() != null) {
                String path = "casework/cases/" + planning.find(person).orElseThrow();
                if (withdraw(person, Objects.requireNonNull(person.manager()), path, "C9")) {
                    narrator.say(meeting.c9Withdrawn() + "  " + person.name() + ": the facts are taken back");
                } else {
                    narrator.known("withdrawal by " + person.name());
                }
            }
        }
    }

    private boolean withdraw(YoungPerson person, String manager, String path, String scope)
            throws IOException, InterruptedException {
        Optional<JsonNode> consent = office.list(manager, path + "/consents").stream()
                .filter(row -> row.path("scope").asText().equals(scope))
                .filter(row -> row.path("state").asText().equals("GRANTED"))
                .findFirst();
        if (consent.isEmpty()) {
            return false;
        }
        Cast.Meeting meeting = Objects.requireNonNull(person.meeting());
        Map<String, Object> on = scope.equals("C9")
                ? Map.of(
                        "withdrawnOn",
                        Objects.requireNonNull(meeting.c9Withdrawn()).toString())
                : Map.of();
        String id = consent.get().path("id").asText();
        office.command(manager, "casework/consents/" + id + "/withdrawal", on);
        return true;
    }

    private void awaitState(String manager, String path, Request request, String state)
            throws IOException, InterruptedException {
        Office.await(request.partner() + "'s request " + state, () -> find(manager, path, request)
                .filter(row -> row.path("state").asText().equals(state)));
    }

    private Optional<JsonNode> find(String manager, String path, Request request)
            throws IOException, InterruptedException {
        return office.list(manager, path + "/requests").stream()
                .filter(row -> row.path("partner").asText().equals(request.partner()))
                .findFirst();
    }
}
