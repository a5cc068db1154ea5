package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.local.Service;
import de.integrativ.local.StateDir;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private final Secrets secrets = new Secrets();

    public Provisioner(County county, List<Service> services, Target target, boolean testLogins, Consumer<String> out) {
        this.county = county;
        this.services = services;
        this.target = target;
        this.testLogins = testLogins;
        this.out = out;
    }

    public List<Step> databases(boolean dryRun) throws Exception {
        try (Connection cluster = cluster()) {
            return bring(new Databases(cluster, services, secrets), dryRun);
        }
    }

    /** First of all: the realm's gateway client gets the secret that is made here. */
    public List<Step> keys(StateDir state, boolean dryRun) throws Exception {
        List<Step> taken = new ArrayList<>(bring(new ConfirmedKeys(state, county), dryRun));
        taken.addAll(bring(new PartyKeys(state, county, services), dryRun));
        GatewaySecrets ofGateway = new GatewaySecrets(state);
        taken.addAll(bring(ofGateway, dryRun));
        secrets.gateway(ofGateway.ofClient());
        return taken;
    }

    public List<Step> realm(boolean dryRun) throws Exception {
        KeycloakAdmin keycloak = new KeycloakAdmin(target.keycloakUrl(), "admin", target.keycloakPassword());
        return bring(new Realm(keycloak, new RealmDesign(county, target.gatewayUrl(), secrets, testLogins)), dryRun);
    }

    public List<Step> broker(boolean dryRun) throws Exception {
        try (Admin admin = Admin.create(target.brokerAdmin())) {
            List<Step> taken = new ArrayList<>();
            taken.addAll(bring(new BrokerUsers(admin, services, secrets), dryRun));
            taken.addAll(bring(new Topics(admin, county, services, target.replicas()), dryRun));
            taken.addAll(bring(new Rights(admin, county, services), dryRun));
            taken.addAll(bring(new Quotas(admin, county), dryRun));
            return taken;
        }
    }

    /** From here on the services know who is in the county, and who no longer. */
    public List<Step> inForce(Path checked, StateDir state, boolean dryRun) throws Exception {
        return bring(new FileInForce(checked, state.countyInForce()), dryRun);
    }

    /**
     * Services first: whoever leaves is out before anything else happens, and whoever joins is known before the first
     * message can come.
     */
    public List<Step> everything(Path checked, StateDir state, boolean dryRun) throws Exception {
        try (Connection cluster = cluster();
                OneAtATime turn = OneAtATime.await(cluster, out)) {
            List<Step> steps = new ArrayList<>();
            steps.addAll(keys(state, dryRun));
            steps.addAll(inForce(checked, state, dryRun));
            steps.addAll(databases(dryRun));
            steps.addAll(realm(dryRun));
            steps.addAll(broker(dryRun));
            return steps;
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
            steps.forEach(Step::take);
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
