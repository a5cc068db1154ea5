package de.integrativ.testing.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.integrativ.testing.matrix.Matrix.Endpoint;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the matrix doesn't know is named, with the file that wants the row. */
class GapsTest {

    private static final Matrix MATRIX = new Matrix(
            "toy-service",
            Map.of(),
            List.of(new Endpoint(
                    "GET /things/{id}", null, null, true, false, List.of("id", "person", "person.name"), List.of())),
            List.of());

    @Path("/things")
    static class Resource {
        @GET
        @Path("{id: [0-9]+}")
        void read() {}

        @POST
        @Path("/{id}/export/")
        void export() {}
    }

    @Path("/elsewhere")
    interface AnotherService {
        @GET
        void read();
    }

    @Test
    void endpoints_are_read_from_the_code_also_where_no_openapi_tells_of_them() {
        assertEquals(
                Set.of("GET /things/{id}", "POST /things/{id}/export"),
                Routes.of(new ClassFileImporter().importClasses(Resource.class, AnotherService.class)));
    }

    @Test
    void an_endpoint_that_the_matrix_does_not_know_fails_and_names_the_file() {
        List<String> gaps = Gaps.ofEndpoints(MATRIX, Set.of("GET /things/{id}", "POST /things/{id}/export"));

        assertEquals(1, gaps.size());
        assertTrue(gaps.getFirst().startsWith("POST /things/{id}/export stands nowhere in the matrix"));
        assertTrue(gaps.getFirst().contains("acceptance/src/test/resources/matrix/toy-service.yaml"));
    }

    @Test
    void a_row_whose_endpoint_is_gone_fails() {
        assertEquals(
                List.of("GET /things/{id} stands in the matrix and is not there any more: take its row out"),
                Gaps.ofEndpoints(MATRIX, Set.of()));
    }

    @Test
    void a_field_that_the_matrix_does_not_know_fails_and_names_the_file() throws JsonProcessingException {
        List<String> gaps = Gaps.ofFields(MATRIX, new OpenApi(new ObjectMapper().readTree("""
                {"paths":{"/things/{id}":{"get":{"responses":{
                  "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                  "404":{"content":{"application/json":{"schema":{"properties":{"type":{}}}}}}}}}},
                 "components":{"schemas":{
                   "Thing":{"properties":{"id":{},"person":{"$ref":"#/components/schemas/Person"}}},
                   "Person":{"properties":{"name":{},"birthDate":{}}}}}}""")));

        assertEquals(1, gaps.size());
        assertTrue(gaps.getFirst().startsWith("GET /things/{id} can answer person.birthDate"));
        assertTrue(gaps.getFirst().contains("acceptance/src/test/resources/matrix/toy-service.yaml"));
    }

    @Test
    void a_topic_that_the_matrix_does_not_know_fails_and_names_the_file() {
        List<String> gaps = Gaps.ofTopics(Set.of("facts.from.a"), Set.of("facts.from.a", "secrets.from.a"));

        assertEquals(1, gaps.size());
        assertTrue(gaps.getFirst().startsWith("secrets.from.a stands nowhere in the matrix"));
        assertTrue(gaps.getFirst().contains("acceptance/src/test/resources/matrix/topics.yaml"));
    }
}
