package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.local.Service;
import de.integrativ.local.StateDir;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;

/** Brings the servers into line with the county file; see docs/adr/0202-one-launcher-one-provisioner.md. */
public final class Provisioner {

    /** Replacing one object can leave another wanting; more rounds than this mean that two rules fight. */
    private static final int ROUNDS = 6;

    /** The broker shows what was just written only when its metadata have come round. */
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final County county;
    private final List<Service> services;
    private final Target target;
    private final boolean testLogins;
    private final Consumer<String> out;
    private final Secrets secrets;

    /** @throws de.integrativ.local.CannotStart if a secret that it needs is nowhere said */
    public Provisioner(County county, List<Service> services, Target target, boolean testLogins, Consumer<String> out) {
        this.county = county;
        this.services = services;
        this.target = target;
        this.testLogins = testLogins;
        this.out = out;
        this.secrets = new Secrets(county, services, System.getenv());
    }

    public List<Step> databases(boolean dryRun) throws Exception {
        try (Connection cluster = cluster()) {
            return bring(new Databases(cluster, services, secrets), dryRun);
        }
    }

    /** First of all: the realm's gateway client gets the secret that is made here. */
    public List<Step> keys(StateDir state, boolean dryRun) throws Exception {
        List<Step> taken = new ArrayList<>();
        Attempts parts = new Attempts();
        parts.at(() -> taken.addAll(bring(new ConfirmedKeys(state, county), dryRun)));
        parts.at(() -> taken.addAll(bring(new PartyKeys(state, county, services), dryRun)));
        GatewaySecrets ofGateway = new GatewaySecrets(state);
        parts.at(() -> taken.addAll(bring(ofGateway, dryRun)));
        parts.orFail();
        secrets.gateway(ofGateway.ofClient());
        return taken;
    }

    public List<Step> realm(StateDir state, boolean dryRun) throws Exception {
        return bring(realm(state), dryRun);
    }

    public List<Step> broker(boolean dryRun) throws Exception {
        return broker(part -> part, dryRun);
    }

    private Part realm(StateDir state) throws IOException {
        KeycloakAdmin keycloak = new KeycloakAdmin(target.keycloakUrl(), "admin", target.keycloakPassword());
        FirstPasswords passwords = new FirstPasswords(county, state);
        return new Realm(keycloak, new RealmDesign(county, target.gatewayUrl(), secrets, testLogins, passwords));
    }

    private List<Step> broker(UnaryOperator<Part> which, boolean dryRun) throws Exception {
        try (Admin admin = Admin.create(target.brokerAdmin())) {
            List<Step> taken = new ArrayList<>();
            Attempts parts = new Attempts();
            for (Part part : List.of(
                    new BrokerUsers(admin, services, secrets, target),
                    new Topics(admin, county, services, target.replicas()),
                    new Rights(admin, county, services),
                    new Quotas(admin, county))) {
                parts.at(() -> taken.addAll(bring(which.apply(part), dryRun)));
            }
            parts.orFail();
            return taken;
        }
    }

    private static Part takingAway(Part part) {
        return () -> part.differences().stream().filter(Step::takesAway).toList();
    }

    /** From here on the services know who is in the county, and who no longer. */
    public List<Step> inForce(Path checked, StateDir state, boolean dryRun) throws Exception {
        return bring(new FileInForce(checked, state.countyInForce()), dryRun);
    }

    /**
     * Services first: whoever leaves is out before anything else happens, and whoever joins is known before the first
     * message can come. A server that is away keeps nobody's right alive at another: what is to be taken away is taken
     * wherever it can be, before anything is given; in the end it is told what failed.
     */
    public List<Step> everything(Path checked, StateDir state, boolean dryRun) throws Exception {
        List<Step> steps = new ArrayList<>();
        Attempts parts = new Attempts();
        try (Connection cluster = cluster();
                OneAtATime turn = OneAtATime.await(cluster, out)) {
            boolean keys = parts.at(() -> steps.addAll(keys(state, dryRun)));
            boolean known = parts.at(() -> steps.addAll(inForce(checked, state, dryRun)));
            takeAway(state, dryRun, steps, parts);
            parts.at(() -> steps.addAll(databases(dryRun)));
            if (keys && known) {
                parts.at(() -> steps.addAll(realm(state, dryRun)));
                parts.at(() -> steps.addAll(broker(dryRun)));
            }
        } catch (SQLException noTurn) {
            // To take away needs no turn: who gives the same again would have done so after us as well.
            parts.at(() -> steps.addAll(bring(takingAway(new PartyKeys(state, county, services)), dryRun)));
            parts.at(() -> steps.addAll(inForce(checked, state, dryRun)));
            takeAway(state, dryRun, steps, parts);
            parts.at(() -> {
                throw new IOException("PostgreSQL does not answer: " + noTurn.getMessage());
            });
        }
        parts.orFail();
        return steps;
    }

    /** A dry run tells it among all that would be done. */
    private void takeAway(StateDir state, boolean dryRun, List<Step> steps, Attempts parts) {
        if (!dryRun) {
            parts.at(() -> steps.addAll(broker(Provisioner::takingAway, false)));
            parts.at(() -> steps.addAll(bring(takingAway(realm(state)), false)));
        }
    }

    private Connection cluster() throws SQLException {
        return DriverManager.getConnection(target.database(), target.databaseUser(), target.databasePassword());
    }

    private List<Step> bring(Part part, boolean dryRun) throws Exception {
        List<Step> all = new ArrayList<>();
        List<Step> steps = part.differences();
        for (int round = 0; round < ROUNDS && !steps.isEmpty(); round++) {
            all.addAll(steps);
            steps.forEach(step -> out.accept((dryRun ? "would " : "") + step.what()));
            if (dryRun) {
                return all;
            }
            Attempts each = new Attempts();
            steps.forEach(step -> each.at(step::take));
            each.orFail();
            steps = settled(part);
        }
        if (!steps.isEmpty()) {
            throw new IllegalStateException("The provisioner doesn't come to an end: "
                    + steps.stream().map(Step::what).toList());
        }
        return all;
    }

    private static List<Step> settled(Part part) throws Exception {
        long end = System.nanoTime() + SETTLING.toNanos();
        List<Step> steps = part.differences();
        while (!steps.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(200);
            steps = part.differences();
        }
        return steps;
    }
}
