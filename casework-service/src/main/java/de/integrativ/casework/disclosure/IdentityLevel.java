package de.integrativ.casework.disclosure;

import java.util.Set;

/** How well the recipient may know whom it is about. */
public enum IdentityLevel {
    NAMED(Set.of()),
    PSEUDONYM(Set.of("givenName", "familyName", "birthDate", "phone", "email")),
    ANONYMOUS(Set.of("givenName", "familyName", "birthDate", "phone", "email", "nationality", "municipality"));

    private final Set<String> hidden;

    IdentityLevel(Set<String> hidden) {
        this.hidden = hidden;
    }

    boolean shows(String field) {
        return !hidden.contains(field);
    }
}
