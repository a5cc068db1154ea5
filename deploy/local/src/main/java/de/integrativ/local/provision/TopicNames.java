package de.integrativ.local.provision;

import de.integrativ.county.County;
import de.integrativ.county.County.Channel;
import de.integrativ.county.County.Organisation;
import de.integrativ.local.Service;
import java.util.List;
import java.util.stream.Stream;

/** Which topics there are; docs/adr/0203 says why they are named so. */
record TopicNames(County county, List<Service> services) {

    static final String REFERRALS = "referrals";
    static final String REQUESTS = "requests";

    /** What a service tells the others ({@code signals}) and reporting ({@code facts}). */
    Stream<String> journals() {
        return messaging().flatMap(s -> Stream.of(signals(s), facts(s)));
    }

    /** Where a journal is told again to one consumer. */
    Stream<String> replays() {
        return messaging().flatMap(teller -> messaging()
                .filter(hearer -> hearer != teller)
                .flatMap(hearer -> heardBy(hearer, teller).map(topic -> topic + ".replay." + hearer.fullName())));
    }

    Stream<String> handovers() {
        return messaging().map(TopicNames::handover);
    }

    Stream<String> ofAgencies() {
        return agencies().flatMap(a -> subjects(a).flatMap(subject -> Stream.of(from(subject, a), to(subject, a))));
    }

    /** Reporting hears facts and nothing else; nobody else hears facts. */
    static Stream<String> heardBy(Service hearer, Service teller) {
        return Stream.of(hearer == Service.REPORTING ? facts(teller) : signals(teller));
    }

    Stream<Service> messaging() {
        return services.stream().filter(Service::exchangesMessages);
    }

    Stream<Organisation> agencies() {
        return county.systemsBy(Channel.KAFKA).stream();
    }

    static String signals(Service service) {
        return "signals.from." + service.fullName();
    }

    static String facts(Service service) {
        return "facts.from." + service.fullName();
    }

    static String handover(Service service) {
        return "handover.to." + service.fullName();
    }

    static String from(String subject, Organisation agency) {
        return subject + ".from." + agency.id();
    }

    static String to(String subject, Organisation agency) {
        return subject + ".to." + agency.id();
    }

    /** What an agency has to do with, as the agreements say: it refers people, or is asked for them, or both. */
    Stream<String> subjects(Organisation agency) {
        return subjects(county, agency);
    }

    static Stream<String> subjects(County county, Organisation agency) {
        return county.agreements().stream()
                .filter(a -> a.channel() == agency.channel() && a.between(agency.id()))
                .map(a -> a.to().equals(agency.id()) ? REQUESTS : REFERRALS)
                .distinct();
    }
}
