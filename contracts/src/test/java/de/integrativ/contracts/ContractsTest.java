package de.integrativ.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final Contracts CONTRACTS = Contracts.load();

    @Test
    void a_field_that_the_type_does_not_have_is_complained_about_by_name_and_without_its_content() {
        List<Complaint> complaints = CONTRACTS.validate(
                "de.integrativ.platform.heartbeat.v1",
                JsonNodeFactory.instance.objectNode().put("givenName", "Amira"));

        assertEquals(
                List.of(new Complaint(
                        "givenName", "additionalProperties", "Gehört nicht in diese Nachricht: weglassen.")),
                complaints);
    }
}
