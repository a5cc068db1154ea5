package de.integrativ.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the token says. What counts is the organisation and unit that someone acts for, not the employer.
 *
 * @param id the person's id ({@code preferred_username}) or the machine client's ({@code azp})
 * @param agency acting organisation, e.g. {@code jobcenter-nord}
 * @param unit acting unit; none for machine clients
 * @param roles names of {@link Role}
 */
public record Actor(
        String id, String name, String agency, @Nullable String unit, Set<String> roles) {

    public boolean has(String role) {
        return roles.contains(role);
    }
}
