package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.local.CannotStart;
import de.integrativ.local.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What programs sign in with, as the environment says. In a demonstration what isn't set there follows from the names; anywhere
 * else it must be set, for whoever knows an agency's id would be that agency.
 */
public final class Secrets {

    static final String PREFIX = "INTEGRATIV_SECRET_";

    private static final List<String> ADMINISTRATORS = List.of("DATABASE_ADMIN", "KEYCLOAK_ADMIN", "BROKER_ADMIN");

    private final Map<String, String> environment;
    private String gateway = "";

    /** @throws CannotStart naming every variable that a county which is no demonstration has not set */
    Secrets(County county, List<Service> services, Map<String, String> environment) {
        this.environment = environment;
        List<String> missing = needed(county, services).stream()
                .filter(variable -> set(variable).isEmpty())
                .toList();
        if (!county.demonstration() && !missing.isEmpty()) {
            throw new CannotStart(missing.stream()
                    .map(variable -> "\n  " + variable)
                    .collect(Collectors.joining(
                            "",
                            county.identity().name()
                                    + " is no demonstration, and these secrets are not in the environment;"
                                    + " nothing was changed:",
                            "")));
        }
    }

    /** The gateway's own is made at random for each installation ({@link GatewaySecrets}). */
    private static List<String> needed(County county, List<Service> services) {
        List<String> needed = new ArrayList<>();
        ADMINISTRATORS.forEach(name -> needed.add(PREFIX + name));
        Databases.signingIn(services).forEach(role -> needed.add(variable("DB", role)));
        BrokerUsers.of(services).forEach(user -> needed.add(variable("BROKER", user)));
        RealmClients.withSystem(county).forEach(agency -> needed.add(variable("CLIENT", agency.id())));
        return needed;
    }

    void gateway(String made) {
        gateway = made;
    }

    String ofBrokerUser(String user) {
        return setOr(variable("BROKER", user), user);
    }

    String ofDatabaseRole(String role) {
        return setOr(variable("DB", role), role);
    }

    String ofClient(String client) {
        return setOr(variable("CLIENT", client), client.equals("gateway") ? gateway : client + "-secret");
    }

    private String setOr(String variable, String otherwise) {
        return set(variable).isEmpty() ? otherwise : set(variable);
    }

    private String set(String variable) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? "" : value;
    }

    private static String variable(String kind, String name) {
        return PREFIX + kind + "_" + name.replace('-', '_');
    }
}
