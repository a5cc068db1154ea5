package de.integrativ.gateway.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceDown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferralNamesTest {

    private static final ListPage<ReferralRow> FIRST = new ListPage<>(List.of(row("first", "Amira Haddad")), "2");
    private static final ListPage<ReferralRow> LAST =
            new ListPage<>(List.of(row("second", "Amaniel"), row("third", null)), null);

    @Test
    void the_jobcenter_reads_the_names_of_those_whom_it_referred_page_by_page() {
        Map<String, String> found = ReferralNames.of(Set.of("first", "second", "unknown"), ReferralNamesTest::page);

        assertEquals(Map.of("first", "Amira Haddad", "second", "Amaniel"), found);
    }

    @Test
    void while_the_service_is_silent_there_are_no_names() {
        Map<String, String> found = ReferralNames.of(Set.of("first"), last -> {
            throw new ServiceDown();
        });

        assertEquals(Map.of(), found);
    }

    private static ListPage<ReferralRow> page(@Nullable String last) {
        return last == null ? FIRST : LAST;
    }

    private static ReferralRow row(String id, @Nullable String name) {
        return new ReferralRow(id, "STARTED", name, "U25", "jobcenter-coesfeld", "coesfeld", null, null, null);
    }
}
