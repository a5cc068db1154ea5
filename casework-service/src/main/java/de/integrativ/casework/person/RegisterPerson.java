package de.integrativ.casework.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes down a person as handed over; in the running transaction. */
@ApplicationScoped
public class RegisterPerson {

    private final Persons persons;

    RegisterPerson(Persons persons) {
        this.persons = persons;
    }

    /** @param regime benefit regime; @param known the day from which regime and residence are known to hold */
    public void register(
            UUID caseId,
            Identity identity,
            @Nullable Contact contact,
            Background background,
            Residence residence,
            String regime,
            LocalDate known) {
        Person person = new Person(caseId, identity, contact, background);
        person.resides(residence);
        person.receives(regime, known);
        persons.persist(person);
    }

    /** @param municipality AGS; @param needs clearing domains, two digits each */
    public record Background(
            String municipality,
            List<String> languages,
            @Nullable String germanLevel,
            List<String> needs) {}
}
