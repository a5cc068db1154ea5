package de.integrativ.testing.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.testing.matrix.Matrix.Endpoint;
import de.integrativ.testing.matrix.Matrix.Grant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service that keeps to its matrix is walked without a word; one that breaks it in one place is found out. */
class TheWalkBitesTest {

    private static final Grant ASSIGNED = new Grant(List.of(Who.KIM_ASSIGNED), null, null, "assigned");

    private static final Matrix MATRIX = new Matrix(
            "toy-service",
            Map.of("open", "a thing of Kemal's"),
            List.of(
                    new Endpoint(
                            "GET /things",
                            null,
                            "thing",
                            false,
                            false,
                            List.of("items", "items.id", "items.name"),
                            List.of(ASSIGNED)),
                    new Endpoint(
                            "GET /things/{id}",
                            Map.of("id", "thing"),
                            null,
                            true,
                            false,
                            List.of("id", "name"),
                            List.of(ASSIGNED)),
                    new Endpoint("POST /things", null, null, false, false, List.of("id"), List.of(ASSIGNED)),
                    new Endpoint(
                            "POST /things/{id}/end",
                            Map.of("id", "thing"),
                            null,
                            false,
                            false,
                            List.of(),
                            List.of(ASSIGNED))),
            List.of());

    private static final List<Subject> SUBJECTS = List.of(kim("kemal.kim"), kim("klara.kim"), Subject.NOBODY);

    @Test
    void a_service_that_keeps_to_its_matrix_is_walked_without_a_word() {
        assertEquals(List.of(), walked(new ToyService()));
    }

    @Test
    void a_colleague_who_is_let_in_is_found_out() {
        finds("klara.kim: GET /things/{id} (open) should be denied and is 200", new ToyService() {
            @Override
            boolean opensFor(String person) {
                return true;
            }
        });
    }

    @Test
    void a_right_that_does_not_work_is_found_out() {
        finds("kemal.kim: GET /things/{id} (open) should work and is 404", new ToyService() {
            @Override
            boolean opensFor(String person) {
                return false;
            }
        });
    }

    @Test
    void a_refusal_by_another_state_is_found_out() {
        finds("is told from what never was", new ToyService() {
            @Override
            Reply refused() {
                return answer(403, "{\"type\":\"not-there\"}");
            }
        });
    }

    @Test
    void a_refusal_in_other_words_is_found_out() {
        finds("is told from what never was", new ToyService() {
            @Override
            Reply refused() {
                return answer(404, "{\"type\":\"not-there\",\"detail\":\"nicht Ihr Vorgang\"}");
            }
        });
    }

    @Test
    void a_refusal_with_another_header_is_found_out() {
        finds("is told from what never was", new ToyService() {
            @Override
            Reply refused() {
                Reply never = neverWas();
                return new Reply(never.status(), never.type(), Set.of("content-type", "etag"), never.body());
            }
        });
    }

    @Test
    void a_list_that_holds_anothers_is_found_out() {
        finds("klara.kim: GET /things (open) should be denied and tells of it", new ToyService() {
            @Override
            boolean listed(String person) {
                return true;
            }
        });
    }

    @Test
    void a_field_that_the_matrix_does_not_know_is_found_out() {
        finds("shows what the matrix doesn't: [birthDate]", new ToyService() {
            @Override
            String shown(String person) {
                return "{\"id\":\"%s\",\"name\":\"%s\",\"birthDate\":\"2005-01-01\"}".formatted(ID, NAME);
            }
        });
    }

    @Test
    void a_refusal_that_came_after_a_look_at_what_was_sent_is_found_out() {
        finds("klara.kim: POST /things (open) should be denied and is 422", new ToyService() {
            @Override
            Reply notForYou() {
                return answer(422, "{\"type\":\"incomplete\"}");
            }
        });
    }

    @Test
    void a_list_that_breaks_for_whom_it_is_not_is_found_out() {
        finds("klara.kim: GET /things (open) should be denied and is 500", new ToyService() {
            @Override
            Reply list(String person) {
                return opensFor(person) ? super.list(person) : answer(500, "{\"type\":\"broken\"}");
            }
        });
    }

    @Test
    void a_refused_command_that_changes_something_is_found_out() {
        finds("POST /things/{id}/end in open: a refused attempt changed something", new ToyService() {
            @Override
            Reply refused() {
                changes++;
                return neverWas();
            }
        });
    }

    private static void finds(String what, ToyService broken) {
        List<String> wrong = walked(broken);

        assertTrue(wrong.stream().anyMatch(one -> one.contains(what)), wrong::toString);
    }

    private static List<String> walked(ToyService service) {
        return new Walk(MATRIX, new Walked(service), service, SUBJECTS).through();
    }

    private static Subject kim(String id) {
        return new Subject(id, "ki-coesfeld", "ki", List.of("kim-case-manager"), false, Subject.Kind.PERSON);
    }

    /** What the walker asks of each service. */
    private static final class Walked extends MatrixWalk {

        private final ToyService service;

        Walked(ToyService service) {
            this.service = service;
        }

        @Override
        protected String service() {
            return MATRIX.service();
        }

        @Override
        protected URI address() {
            throw new AssertionError("nothing listens");
        }

        @Override
        protected Thing make(String situation) {
            return ToyService.thing();
        }

        @Override
        Thing thing(String situation) {
            return make(situation);
        }

        @Override
        protected String fingerprint(Thing thing) {
            return "" + service.changes;
        }

        @Override
        protected String body(String endpoint, Thing thing) {
            return "{}";
        }
    }
}
