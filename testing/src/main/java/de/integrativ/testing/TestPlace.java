package de.integrativ.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the shared servers of this build listen and keep their files. */
public final class TestPlace {

    private static final String DEFAULT_BASE = "28400";

    private TestPlace() {}

    /** @return base port, from {@code INTEGRATIV_TEST_PORTS} */
    public static int base() {
        String set = System.getenv("INTEGRATIV_TEST_PORTS");
        return Integer.parseInt(set == null || set.isBlank() ? DEFAULT_BASE : set);
    }

    static int keycloak() {
        return base() + 1;
    }

    static int postgres() {
        return base() + 3;
    }

    /** @return address of a database of the test servers, e.g. {@code referral} */
    public static String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + postgres() + "/" + name;
    }

    static int brokerForServices() {
        return base() + 4;
    }

    public static String realm() {
        return "http://localhost:" + keycloak() + "/realms/integrativ";
    }

    static String tokenEndpoint() {
        return tokenEndpoint(base());
    }

    static String tokenEndpoint(int base) {
        return "http://localhost:" + (base + 1) + "/realms/integrativ/protocol/openid-connect/token";
    }

    /** @return the repository's root, from the build or, in an editor, by climbing up */
    public static Path root() {
        String set = System.getProperty("integrativ.root");
        if (set != null) {
            return Path.of(set);
        }
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("dev"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("Run tests inside the repository, or set -Dintegrativ.root");
        }
        return here;
    }

    /** @return whether the servers are containers, from {@code INTEGRATIV_TEST_SERVERS=containers} */
    static boolean containers() {
        return "containers".equals(System.getenv("INTEGRATIV_TEST_SERVERS"));
    }

    static Path state() {
        return root().resolve(".state").resolve("test-" + base() + (containers() ? "-containers" : ""));
    }

    /** @return directory with {@code public/<party>.jwks.json} and {@code private/<party>/keys.jwks.json} of every party */
    public static Path keys() {
        return state().resolve("keys");
    }

    /** What the provisioner put in force, and the services follow. */
    static Path countyInForce() {
        return state().resolve("county").resolve("county.yaml");
    }

    public static Path countyFile() {
        return root().resolve("deploy/county/coesfeld.yaml");
    }
}
