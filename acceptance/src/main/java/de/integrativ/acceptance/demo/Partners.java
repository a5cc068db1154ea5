package de.integrativ.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrativ.acceptance.simulator.Incoming;
import de.integrativ.acceptance.simulator.PartnerSystem;
import de.integrativ.acceptance.simulator.TrainingProviderSimulator;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The partners' side: BAMF's system on the broker, the Ausländerbehörde's over HTTP, the provider's staff in the portal. */
final class Partners {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final String SENT = "casework.request-sent.v1";
    private static final String WITHDRAWN = "casework.request-withdrawn.v1";

    private final Map<String, PartnerSystem> systems;
    private final TrainingProviderSimulator portal;
    private final Narrator narrator;

    /** @param systems by agency; whoever is not among them uses the portal */
    Partners(Map<String, PartnerSystem> systems, TrainingProviderSimulator portal, Narrator narrator) {
        this.systems = systems;
        this.portal = portal;
        this.narrator = narrator;
    }

    void answer(String partner, String request) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        PartnerSystem system = systems.get(partner);
        if (system == null) {
            UUID id = UUID.fromString(request);
            JsonNode seen = awaitInPortal(id);
            narrator.say("   in the portal " + partner + " sees " + seen.path("fields"));
            portal.acknowledge(id, today);
            portal.answer(id, today, "POSITIVE", "Ein Platz ist ab Oktober frei.");
            return;
        }
        Incoming asked = Office.await(partner + " getting the request", () -> next(system, SENT));
        narrator.say(
                "   the system of " + partner + " decrypts " + asked.content().path("fields"));
        system.acknowledge(asked.event().ref(), today);
        system.answer(asked.event().ref(), today, "POSITIVE", "Geprüft und in Ordnung.");
    }

    void awaitReceived(String partner, String request) throws IOException, InterruptedException {
        PartnerSystem system = systems.get(partner);
        if (system == null) {
            awaitInPortal(UUID.fromString(request));
        } else {
            Office.await(partner + " getting the request", () -> next(system, SENT));
        }
    }

    /** @throws NotAsPlayed if a system isn't told of the recall, or the portal still shows what was disclosed before it */
    void mustNotSee(String partner, String request) throws IOException, InterruptedException {
        PartnerSystem system = systems.get(partner);
        if (system != null) {
            Incoming recall = Office.await(partner + " hearing of the recall", () -> next(system, WITHDRAWN));
            system.confirmDeletion(recall.event().ref(), LocalDate.now(ZoneId.of("Europe/Berlin")));
            return;
        }
        Office.await(partner + " losing sight of the fields", () -> {
            try {
                JsonNode shown = portal.open(UUID.fromString(request));
                return shown.path("fields").isEmpty() ? Optional.of(true) : Optional.empty();
            } catch (IOException gone) {
                return Optional.of(true);
            }
        });
    }

    private JsonNode awaitInPortal(UUID id) throws IOException, InterruptedException {
        Office.await(
                "the request in the portal",
                () -> portal.unread().stream().filter(id::equals).findFirst());
        return portal.open(id);
    }

    private static Optional<Incoming> next(PartnerSystem system, String type) throws IOException, InterruptedException {
        return system.listen(LOOK).stream().filter(i -> i.is(type)).findFirst();
    }
}
