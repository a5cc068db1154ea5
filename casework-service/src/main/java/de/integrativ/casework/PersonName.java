package de.integrativ.casework;

/** How a person is called: many have one name only, and a dash where a form asks for a given name. */
public final class PersonName {

    /** Of the table {@code person p}; none where there is no person. */
    public static final String SQL =
            "case when p.given_name = '-' then p.family_name else p.given_name || ' ' || p.family_name end";

    private PersonName() {}
}
