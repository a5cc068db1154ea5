package de.integrativ.casework.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.integrativ.casework.support.Forms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The other services' own examples, read with every field: one that we do not know fails here. */
class ReadingOthersTest {

    private static final ObjectMapper STRICT = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("referral.support-handed-over.v1", HandedOver.class),
                Arguments.of("referral.referral-consent-withdrawn.v1", CaseworkHandovers.Withdrawn.class),
                Arguments.of("network.partner-acknowledged.v1", CaseworkHandovers.Acknowledged.class),
                Arguments.of("network.partner-answered.v1", CaseworkHandovers.Answered.class),
                Arguments.of("network.partner-rejected.v1", CaseworkHandovers.Rejected.class),
                Arguments.of("network.deletion-confirmed.v1", CaseworkHandovers.Deleted.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_another_service_hands_over_is_understood(String type, Class<?> shape) throws JsonProcessingException {
        Object read = STRICT.treeToValue(Forms.example(type), shape);

        assertNotNull(read);
    }

    @Test
    void a_person_arrives_whole() throws JsonProcessingException {
        HandedOver handed = STRICT.treeToValue(Forms.example("referral.support-handed-over.v1"), HandedOver.class);

        assertEquals("Amira", handed.person().givenName());
        assertEquals("05558012", handed.person().municipality());
    }
}
