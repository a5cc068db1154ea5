package de.integrativ.county;

import de.integrativ.county.Rows.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ids that somebody has already where organisations and people get theirs. At the broker and in Keycloak an organisation's
 * system goes by its id, among the services, the administrators and the clients that there are anyway: with such an id it would
 * have their rights.
 */
final class ReservedIds {

    /** What begins with one of these and a hyphen is a service's too: its consumer groups. */
    private static final List<String> SERVICES =
            List.of("referral-service", "casework-service", "network-service", "reporting-service", "sample-service");

    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry("admin", "the broker's administrator"),
            Map.entry("broker", "the broker itself"),
            Map.entry("provisioner", "whoever brings the servers into line with this file"),
            Map.entry("gateway", "the client by which people sign in"),
            Map.entry("test-login", "the client by which tests sign in"),
            Map.entry("integrativ-api", "the audience of tokens for the services"),
            Map.entry("kafka", "the audience of tokens for the broker"),
            Map.entry("account", "a client of Keycloak's own"),
            Map.entry("account-console", "a client of Keycloak's own"),
            Map.entry("admin-cli", "a client of Keycloak's own"),
            Map.entry("realm-management", "a client of Keycloak's own"),
            Map.entry("security-admin-console", "a client of Keycloak's own"));

    /** Before the id of a client: how Keycloak calls the user that stands for it. */
    private static final String SYSTEM = "service-account-";

    private ReservedIds() {}

    static void look(Rows rows) {
        for (Row organisation : rows.of("organisations")) {
            String id = organisation.text("id");
            taken(id).ifPresent(owner -> rows.wrong(organisation.place("id"), remedy(id, owner, "organisation")));
        }
        for (Row person : rows.of("people")) {
            String id = person.text("id");
            Optional<String> owner = id.startsWith(SYSTEM) ? Optional.of("a system in Keycloak") : service(id);
            owner.ifPresent(whose -> rows.wrong(person.place("id"), remedy(id, whose, "person")));
        }
    }

    private static Optional<String> taken(String id) {
        return service(id).or(() -> Optional.ofNullable(TAKEN.get(id)));
    }

    private static Optional<String> service(String id) {
        return SERVICES.stream()
                .filter(service -> id.equals(service) || id.startsWith(service + "-"))
                .findFirst()
                .map(service -> "the service " + service);
    }

    private static String remedy(String id, String owner, String whose) {
        return "by '%s' goes %s, whose rights would come with it: give the %s another id".formatted(id, owner, whose);
    }
}
