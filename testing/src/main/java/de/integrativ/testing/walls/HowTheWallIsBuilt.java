package de.integrativ.testing.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of any service's database, whatever stands in it: read from PostgreSQL's own catalogue. */
public abstract class HowTheWallIsBuilt {

    /** Tables of every service that stand open to the service's own roles, and why that tells nobody of a person. */
    private static final Map<String, String> PLATFORM = Map.of(
            "flyway_schema_history", "names of migrations; the migrator's alone",
            "epoch", "how often this service was restored",
            "lane", "sixteen numbers",
            "feed_head", "how far each agency's feed has come",
            "inbox_offset", "how far each topic was read",
            "heard", "when another service was last heard",
            "epoch_heard", "restores of other services",
            "fact_counter", "how often in which month; no journey");

    /** Tables of every service that the audit's login alone may read. */
    private static final List<String> AUDIT_READS = List.of("audit_entry", "audit_link", "audit_day");

    private static final List<String> RELAY_READS =
            List.of("epoch", "feed", "feed_head", "lane", "outbox", "outbox_parked");

    /** @return the service's short name, e.g. {@code referral} */
    protected abstract String service();

    /** @return this service's tables without row security, each with the reason */
    protected abstract Map<String, String> open();

    final Catalogue catalogue() {
        return new Catalogue(service());
    }

    @Test
    final void every_table_is_walled_but_those_that_say_why_not() {
        List<String> unwalled = new ArrayList<>(catalogue().tables());
        unwalled.removeAll(catalogue().walled());
        Map<String, String> explained = new LinkedHashMap<>(PLATFORM);
        explained.putAll(open());

        List<String> unexplained = unwalled.stream()
                .filter(table -> !explained.containsKey(table) && !audits(table))
                .toList();

        assertEquals(List.of(), unexplained);
    }

    @Test
    final void what_is_explained_as_open_is_there_and_is_open() {
        List<String> open = new ArrayList<>(catalogue().tables());
        open.removeAll(catalogue().walled());

        List<String> stale = Stream.concat(PLATFORM.keySet().stream(), open().keySet().stream())
                .filter(table -> !open.contains(table))
                .toList();

        assertEquals(List.of(), stale);
    }

    @Test
    final void no_role_passes_row_security_but_the_migrators() {
        List<String> allowed = new ArrayList<>(catalogue().migrators());
        allowed.add("postgres");

        List<String> found = catalogue().rolesPastRowSecurity().stream()
                .filter(role -> !allowed.contains(role))
                .toList();

        assertTrue(allowed.contains(service() + "_owner"));
        assertEquals(List.of(), found);
    }

    @Test
    final void the_login_can_put_on_its_three_roles_and_no_other() {
        assertEquals(
                List.of(service() + "_consumer", service() + "_job", service() + "_staff"),
                catalogue().rolesWithin(service() + "_login"));
        for (String role : List.of("_staff", "_consumer", "_job", "_relay", "_audit")) {
            assertEquals(List.of(), catalogue().rolesWithin(service() + role), role);
        }
    }

    @Test
    final void the_login_may_read_no_table() {
        assertEquals(List.of(), catalogue().readable(service() + "_login"));
    }

    @Test
    final void the_relay_reads_what_leaves_and_nothing_else() {
        List<String> more = catalogue().readable(service() + "_relay").stream()
                .filter(table -> !RELAY_READS.contains(table))
                .toList();

        assertEquals(List.of(), more);
    }

    @Test
    final void the_audits_login_reads_the_audit_and_how_often_was_restored() {
        List<String> more = catalogue().readable(service() + "_audit").stream()
                .filter(table -> !audits(table) && !table.equals("epoch"))
                .toList();

        assertEquals(List.of(), more);
    }

    @Test
    final void those_who_work_here_cannot_read_the_audit() {
        for (String role : List.of("_staff", "_consumer", "_job")) {
            List<String> seen = catalogue().readable(service() + role).stream()
                    .filter(AUDIT_READS::contains)
                    .toList();
            assertEquals(List.of(), seen, role);
        }
    }

    @Test
    final void nothing_reads_with_its_owners_rights() {
        assertEquals(List.of(), catalogue().readAsTheirOwner());
    }

    @Test
    final void nobody_may_empty_a_table_or_look_through_its_keys() {
        assertEquals(List.of(), catalogue().rightsPastRowSecurity());
    }

    @Test
    final void no_policy_holds_for_everyone() {
        assertEquals(List.of(), catalogue().policiesForEveryone());
    }

    @Test
    final void only_the_relays_and_the_audits_policies_ask_nothing() {
        List<String> more = catalogue().policiesThatAskNothing().stream()
                .filter(policy -> !policy.endsWith(" for " + service() + "_relay")
                        && !policy.endsWith(" for " + service() + "_audit"))
                .toList();

        assertEquals(List.of(), more);
    }

    @Test
    final void nobody_but_the_migrator_makes_anything() {
        assertEquals(List.of(), catalogue().mayCreate());
    }

    @Test
    final void no_function_takes_a_callers_table_for_one_of_ours() {
        assertEquals(List.of(), catalogue().functionsThatCanBeLedAstray());
    }

    private static boolean audits(String table) {
        return table.startsWith("audit_");
    }
}
