package de.integrativ.casework.support;

import static de.integrativ.casework.support.People.as;

import io.restassured.response.Response;
import java.util.UUID;

/** Breaking the glass, and the coordination's word on it. */
public final class Emergencies {

    public static final String REASON = "Die Polizei fragt am Abend nach einer Kontaktperson.";

    private Emergencies() {}

    /** A family name that nobody else has. */
    public static String family() {
        return "Notfall" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Response open(String who, String family) {
        return open(who, family, REASON);
    }

    public static Response open(String who, String family, String reason) {
        return as(who).body("""
                        {"familyName":"%s","birthDate":"2007-03-14","reason":"%s"}""".formatted(family, reason)).post("/emergencies");
    }

    public static Response review(String who, String id, boolean justified) {
        return as(who).body("""
                        {"justified":%s,"word":"Am Telefon geklärt."}""".formatted(justified)).post("/emergencies/{id}/review", id);
    }
}
