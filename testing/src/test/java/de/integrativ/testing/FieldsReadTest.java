package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsReadTest {

    record Letter(String subject, Person from, List<Line> lines, String unread) {
        String heading() {
            return subject.strip();
        }
    }

    record Person(String name, String address) {}

    record Line(int number, String text) {}

    static final class Reader {
        String read(Letter letter) {
            return letter.heading()
                    + letter.from().name()
                    + letter.lines().stream().map(Line::text).toList();
        }
    }

    @Test
    void a_component_counts_when_someone_asks_for_it_and_not_because_it_is_there() {
        FieldsRead code = FieldsRead.byClasses(Letter.class, Person.class, Line.class, Reader.class);

        assertEquals(Set.of("subject", "from.name", "lines.text"), code.of(Letter.class.getName()));
    }
}
