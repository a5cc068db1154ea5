package de.integrativ.local.provision;

/**
 * The passwords that the provisioner gives out. On one machine, for development and demonstration, they follow from the
 * names, also under compose; an installation sets its own by environment, as deploy/kubernetes does.
 */
public final class Secrets {

    private String gateway = "";

    /** The gateway's is made at random for each installation ({@link GatewaySecrets}). */
    void gateway(String made) {
        gateway = made;
    }

    String ofBrokerUser(String user) {
        return set("BROKER_" + user, user);
    }

    String ofDatabaseRole(String role) {
        return set("DB_" + role, role);
    }

    String ofClient(String client) {
        return set("CLIENT_" + client, client.equals("gateway") ? gateway : client + "-secret");
    }

    String ofEveryPerson() {
        return "integrativ";
    }

    private static String set(String name, String otherwise) {
        String variable = "INTEGRATIV_SECRET_" + name.replace('-', '_');
        String value = System.getenv(variable);
        return value == null ? otherwise : value;
    }
}
