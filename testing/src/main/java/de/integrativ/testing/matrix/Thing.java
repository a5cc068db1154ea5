package de.integrativ.testing.matrix;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: a referral, a case, a request, a report, in one situation.
 *
 * @param ids by what they name, e.g. {@code case}, {@code plan}
 * @param revealing words that an answer must not hold for whom it is not, e.g. the person's name
 * @param agency the referring Jobcenter, with its unit
 * @param caseManager whose it is at KIM
 * @param deputy who stands in for them now
 * @param partner who was asked
 * @param opener who opened it in an emergency
 */
public record Thing(
        String situation,
        Map<String, String> ids,
        String revealing,
        @Nullable String agency,
        @Nullable String unit,
        @Nullable String caseManager,
        @Nullable String deputy,
        @Nullable String partner,
        @Nullable String opener) {

    /** As it ever is: opened by nobody. */
    public Thing(
            String situation,
            Map<String, String> ids,
            String revealing,
            @Nullable String agency,
            @Nullable String unit,
            @Nullable String caseManager,
            @Nullable String deputy,
            @Nullable String partner) {
        this(situation, ids, revealing, agency, unit, caseManager, deputy, partner, null);
    }

    Thing with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(ids);
        all.putAll(more);
        return new Thing(situation, all, revealing, agency, unit, caseManager, deputy, partner, opener);
    }

    public Thing openedBy(@Nullable String person) {
        return new Thing(situation, ids, revealing, agency, unit, caseManager, deputy, partner, person);
    }

    public String id(String what) {
        String id = ids.get(what);
        if (id == null) {
            throw new AssertionError(situation + " has no " + what);
        }
        return id;
    }
}
