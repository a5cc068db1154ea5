package de.integrativ.gateway.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void mine_is_what_is_assigned_to_me() {
        DueToday all = due(row("a", "kemal.kim"), row("b", "klara.kim"), row("c", null));

        assertEquals(List.of("a"), subjects(all.onlyFor("kemal.kim")));
    }

    @Test
    void an_unchanged_list_has_the_same_mark() {
        String before = due(row("a", null)).mark();

        assertEquals(before, due(row("a", null)).mark());
    }

    @Test
    void a_new_row_changes_the_mark() {
        String before = due(row("a", null)).mark();

        assertNotEquals(before, due(row("a", null), row("b", null)).mark());
    }

    @Test
    void a_service_that_falls_silent_changes_the_mark() {
        String before = due(row("a", null)).mark();

        assertNotEquals(before, new DueToday(List.of(row("a", null)), List.of("casework"), TODAY).mark());
    }

    @Test
    void a_meeting_leads_to_the_page_where_it_is_recorded() {
        WorklistRow row = new WorklistRow("FIRST_MEETING", "7", "Amira", TODAY, false, null);

        assertEquals("/zuweisungen/7/erstgespraech", row.address());
    }

    private static DueToday due(WorklistRow... rows) {
        return new DueToday(List.of(rows), List.of(), TODAY);
    }

    private static WorklistRow row(String subject, @Nullable String assignee) {
        return new WorklistRow("REFERRAL_DECISION", subject, "Amira", TODAY, false, assignee);
    }

    private static List<String> subjects(DueToday due) {
        return due.rows().stream().map(WorklistRow::subject).toList();
    }
}
