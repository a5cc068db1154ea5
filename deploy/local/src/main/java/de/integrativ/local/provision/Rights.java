package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.Organisation;
import de.integrativ.local.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who may write and read which topic. What isn't listed here is refused, and what was allowed before is taken back. */
final class Rights implements Part {

    private final Admin admin;
    private final TopicNames names;

    Rights(Admin admin, County county, List<Service> services) {
        this.admin = admin;
        this.names = new TopicNames(county, services);
    }

    @Override
    public List<Step> differences() throws Exception {
        Collection<AclBinding> present =
                admin.describeAcls(AclBindingFilter.ANY).values().get();
        Set<AclBinding> wanted = wanted();
        List<AclBinding> missing =
                wanted.stream().filter(w -> !present.contains(w)).toList();
        List<AclBinding> excess =
                present.stream().filter(p -> !wanted.contains(p)).toList();
        List<Step> steps = new ArrayList<>();
        if (!missing.isEmpty()) {
            steps.add(new Step(
                    "allow at the broker: " + named(missing),
                    () -> admin.createAcls(missing).all().get()));
        }
        if (!excess.isEmpty()) {
            steps.add(Step.away("take back at the broker: " + named(excess), () -> admin.deleteAcls(
                            excess.stream().map(AclBinding::toFilter).toList())
                    .all()
                    .get()));
        }
        return steps;
    }

    private Set<AclBinding> wanted() {
        Set<AclBinding> all = new HashSet<>();
        names.messaging().forEach(s -> service(all, s));
        names.agencies().forEach(a -> agency(all, a));
        return all;
    }

    private void service(Set<AclBinding> all, Service me) {
        String name = me.fullName();
        groups(all, name, "-");
        names.journals()
                .filter(t -> t.equals(TopicNames.signals(me)) || t.equals(TopicNames.facts(me)))
                .forEach(t -> write(all, name, t));
        read(all, name, TopicNames.handover(me));
        names.messaging().filter(other -> other != me).forEach(other -> {
            TopicNames.heardBy(me, other).forEach(topic -> {
                read(all, name, topic);
                read(all, name, topic + ".replay." + name);
                write(all, other.fullName(), topic + ".replay." + name);
            });
            if (me != Service.REPORTING && other != Service.REPORTING) {
                write(all, name, TopicNames.handover(other));
            }
        });
        names.agencies().forEach(a -> names.subjects(a)
                .filter(subject -> speaksOf(me, subject))
                .forEach(subject -> {
                    read(all, name, TopicNames.from(subject, a));
                    write(all, name, TopicNames.to(subject, a));
                }));
    }

    private static boolean speaksOf(Service service, String subject) {
        return service == (subject.equals(TopicNames.REFERRALS) ? Service.REFERRAL : Service.NETWORK)
                || service == Service.SAMPLE;
    }

    private void agency(Set<AclBinding> all, Organisation agency) {
        groups(all, agency.id(), ".");
        names.subjects(agency).forEach(subject -> {
            write(all, agency.id(), TopicNames.from(subject, agency));
            read(all, agency.id(), TopicNames.to(subject, agency));
        });
    }

    /** A consumer group of its own name, or of names that begin with it and a mark. */
    private static void groups(Set<AclBinding> all, String who, String mark) {
        all.add(allow(who, ResourceType.GROUP, who, PatternType.LITERAL, AclOperation.READ));
        all.add(allow(who, ResourceType.GROUP, who + mark, PatternType.PREFIXED, AclOperation.READ));
    }

    private static void write(Set<AclBinding> all, String who, String topic) {
        all.add(allow(who, ResourceType.TOPIC, topic, PatternType.LITERAL, AclOperation.WRITE));
    }

    private static void read(Set<AclBinding> all, String who, String topic) {
        all.add(allow(who, ResourceType.TOPIC, topic, PatternType.LITERAL, AclOperation.READ));
    }

    /** Writing and reading include describing. */
    private static AclBinding allow(
            String who, ResourceType type, String name, PatternType pattern, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + who, "*", operation, AclPermissionType.ALLOW));
    }

    private static String named(List<AclBinding> bindings) {
        List<String> some = bindings.stream()
                .map(b -> b.entry().principal().substring("User:".length()) + " "
                        + b.entry().operation() + " " + b.pattern().name())
                .sorted()
                .limit(5)
                .toList();
        return String.join(", ", some) + (bindings.size() > 5 ? " and " + (bindings.size() - 5) + " more" : "");
    }
}
