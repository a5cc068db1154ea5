package de.integrativ.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a service says that it reads of which message: {@code contracts/consumers/<service>.yaml}.
 *
 * @param reads fields by type; those within others with dots, e.g. {@code person.contact.phone}
 */
public record ConsumerFile(SortedMap<String, SortedSet<String>> reads) {

    /** What the platform reads for every service; its own test holds it against the files. */
    public static final Set<String> OF_THE_PLATFORM = Set.of(
            "de.integrativ.platform.handover-receipt.v1",
            "de.integrativ.platform.heartbeat.v1",
            "de.integrativ.platform.epoch-raised.v1",
            "de.integrativ.platform.receipt-passed-on.v1",
            "de.integrativ.platform.void.v1",
            "de.integrativ.agency.receipt.v1");

    /** @param service e.g. {@code casework-service} */
    public static ConsumerFile of(String service) {
        SortedMap<String, SortedSet<String>> reads = new TreeMap<>();
        yaml("/contracts/consumers/" + service + ".yaml")
                .path("reads")
                .properties()
                .forEach(type -> {
                    SortedSet<String> fields = new TreeSet<>();
                    type.getValue().forEach(field -> fields.add(field.asText()));
                    reads.put(type.getKey(), fields);
                });
        return new ConsumerFile(reads);
    }

    /** Of any of these types. */
    public SortedSet<String> promised(Collection<String> types) {
        SortedSet<String> promised = new TreeSet<>();
        types.forEach(type -> promised.addAll(reads.getOrDefault(type, Collections.emptySortedSet())));
        return promised;
    }

    /** Types that the service itself, not the platform for it, reads some field of. */
    public SortedSet<String> typesOfItsOwn() {
        SortedSet<String> types = new TreeSet<>(reads.keySet());
        types.removeAll(OF_THE_PLATFORM);
        types.removeIf(type -> promised(Set.of(type)).isEmpty());
        return types;
    }

    private static JsonNode yaml(String file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(ConsumerFile.class.getResource(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
