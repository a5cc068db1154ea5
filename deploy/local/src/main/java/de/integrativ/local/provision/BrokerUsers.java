package de.integrativ.local.provision;

import de.integrativ.local.Service;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.errors.SaslAuthenticationException;

/** The services' users at the broker. Agencies have none: they come with Keycloak's tokens. */
final class BrokerUsers implements Part {

    static final Set<String> OF_THE_BROKER = Set.of("broker", "admin");

    private final Admin admin;
    private final List<Service> services;
    private final Secrets secrets;
    private final Target target;

    BrokerUsers(Admin admin, List<Service> services, Secrets secrets, Target target) {
        this.admin = admin;
        this.services = services;
        this.secrets = secrets;
        this.target = target;
    }

    static List<String> of(List<Service> services) {
        return services.stream()
                .filter(Service::exchangesMessages)
                .map(Service::fullName)
                .toList();
    }

    @Override
    public List<Step> differences() throws Exception {
        Set<String> present = admin.describeUserScramCredentials().all().get().keySet();
        List<String> wanted = of(services);
        List<Step> steps = new ArrayList<>();
        for (String user : wanted) {
            if (!present.contains(user)) {
                steps.add(new Step("create the broker's user " + user, altering(credential(user))));
            } else if (!signsIn(user)) {
                steps.add(new Step("change the password of the broker's user " + user, altering(credential(user))));
            }
        }
        present.stream()
                .filter(user -> !wanted.contains(user) && !OF_THE_BROKER.contains(user))
                .forEach(user -> steps.add(Step.away(
                        "remove the broker's user " + user,
                        altering(new UserScramCredentialDeletion(user, ScramMechanism.SCRAM_SHA_256)))));
        return steps;
    }

    /** The broker doesn't tell passwords, nor what it keeps of them; it can be asked whether one opens. */
    private boolean signsIn(String user) throws InterruptedException, ExecutionException {
        try (Admin own = Admin.create(target.broker(user, secrets.ofBrokerUser(user)))) {
            own.describeCluster().clusterId().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SaslAuthenticationException) {
                return false;
            }
            throw e;
        }
    }

    private UserScramCredentialAlteration credential(String user) {
        return new UserScramCredentialUpsertion(
                user,
                new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, 4096),
                secrets.ofBrokerUser(user).getBytes(StandardCharsets.UTF_8));
    }

    private Step.Action altering(UserScramCredentialAlteration alteration) {
        return () -> admin.alterUserScramCredentials(List.of(alteration)).all().get();
    }
}
