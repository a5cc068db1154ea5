package de.integrativ.gateway.shell;

import java.util.List;
import java.util.Set;

/**
 * An entry of the main navigation.
 *
 * @param code names it in the labels
 * @param roles who sees it; empty is everyone. The services decide what anyone may really do
 */
public record Area(String code, String path, Set<String> roles) {

    static final List<Area> ALL = List.of(
            new Area("today", "/heute", Set.of()),
            new Area("referrals", "/zuweisungen", Roles.REFERRAL),
            new Area("cases", "/begleitungen", Roles.CASE),
            new Area("assignment", "/zustaendigkeit", Roles.KIM),
            new Area("portal", "/portal", Set.of(Roles.PARTNER)),
            new Area("evaluation", "/auswertung", Roles.FIGURES),
            new Area("protocol", "/datenschutz/protokoll", Set.of(Roles.DATA_PROTECTION_OFFICER)));

    public boolean holds(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
