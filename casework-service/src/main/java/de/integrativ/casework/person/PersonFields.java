package de.integrativ.casework.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values of a person by the names that sharing agreements use. What is not known is left out. */
@ApplicationScoped
public class PersonFields {

    private final Persons persons;

    PersonFields(Persons persons) {
        this.persons = persons;
    }

    public Map<String, Object> of(UUID caseId, List<String> fields) {
        Person person = persons.findById(caseId);
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : fields) {
            Object value = person.field(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }
}
