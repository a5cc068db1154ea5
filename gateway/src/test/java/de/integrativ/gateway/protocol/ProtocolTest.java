package de.integrativ.gateway.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.integrativ.gateway.protocol.AuditClients.Chain;
import de.integrativ.gateway.protocol.AuditClients.Entry;
import de.integrativ.gateway.protocol.Protocol.Answer;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final Cursor BEGINNING = Cursor.of(null);

    @Test
    void entries_of_all_services_stand_in_the_order_of_time() {
        Protocol page = Protocol.of(List.of(answer("casework", 3, 1), answer("referral", 2)), List.of(), BEGINNING);

        assertEquals(
                List.of(3L, 2L, 1L),
                page.lines().stream().map(line -> line.entry().position()).toList());
    }

    @Test
    void the_next_page_begins_behind_the_last_line_shown_of_each_service() {
        long[] many = LongStream.rangeClosed(0, 49).map(i -> 59 - i).toArray();

        Protocol page = Protocol.of(List.of(answer("casework", many), answer("referral", 5, 4)), List.of(), BEGINNING);

        assertEquals("casework.10", page.next());
    }

    @Test
    void the_last_page_leads_nowhere() {
        Protocol page = Protocol.of(List.of(answer("casework", 2, 1)), List.of(), Cursor.of("casework.3"));

        assertNull(page.next());
    }

    @Test
    void what_someone_typed_into_the_address_is_no_place() {
        Cursor cursor = Cursor.of("casework.7_<script>.1_network.x");

        assertEquals("casework.7", cursor.text());
    }

    /** Entries at the minute of their position. */
    private static Answer answer(String service, long... positions) {
        List<Line> lines = LongStream.of(positions)
                .mapToObj(position -> new Line(
                        service,
                        new Entry(
                                position,
                                "2026-07-15T10:%02d:00Z".formatted(position),
                                "kemal.kim",
                                "ki-coesfeld",
                                "READ",
                                "case",
                                "00000000-0000-0000-0000-000000000001",
                                "",
                                0)))
                .toList();
        return new Answer(service, new Chain(null), List.of(), lines, false);
    }
}
