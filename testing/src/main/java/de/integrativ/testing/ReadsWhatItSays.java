package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a service reads is what it said it reads: a field that a producer may take away is none that it uses, and the other way round. */
public abstract class ReadsWhatItSays {

    private final FieldsRead code;
    private final ConsumerFile file;
    private final Map<String, List<String>> types;

    /**
     * @param name the service's short name, e.g. {@code referral}
     * @param types message types by the record that they are read into
     */
    protected ReadsWhatItSays(String name, Map<String, List<String>> types) {
        this.code = FieldsRead.by("de.integrativ." + name);
        this.file = ConsumerFile.of(name + "-service");
        this.types = types;
    }

    @TestFactory
    final Stream<DynamicTest> every_field_that_is_read_is_named_in_the_consumer_file_and_no_other() {
        return types.entrySet().stream()
                .map(read -> DynamicTest.dynamicTest(
                        read.getKey(), () -> assertEquals(file.promised(read.getValue()), code.of(read.getKey()))));
    }

    @Test
    final void no_type_is_named_that_nobody_reads() {
        TreeSet<String> read = new TreeSet<>();
        types.values().forEach(read::addAll);

        assertEquals(file.typesOfItsOwn(), read);
    }

    @Test
    final void nothing_is_read_that_is_not_named_here() {
        TreeSet<String> unnamed = new TreeSet<>(code.contents());
        unnamed.removeAll(types.keySet());

        assertEquals(new TreeSet<>(), unnamed);
    }
}
