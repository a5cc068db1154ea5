package de.integrativ.network.partner;

import de.integrativ.county.County;
import de.integrativ.county.County.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those that an agreement of the county file allows to be asked. */
@ApplicationScoped
public class Partners {

    private static final String REQUEST = "request";

    private final County county;

    Partners(County county) {
        this.county = county;
    }

    public List<Partner> all() {
        Set<String> asked = county.agreements().stream()
                .filter(agreement -> agreement.messages().contains(REQUEST))
                .map(County.Agreement::to)
                .collect(Collectors.toSet());
        return county.organisations().stream()
                .filter(organisation -> asked.contains(organisation.id()))
                .map(Partners::partner)
                .toList();
    }

    public Optional<Partner> find(String id) {
        return all().stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    /** Whoever has no system of its own comes to the portal. */
    private static Partner partner(Organisation organisation) {
        County.Channel channel = organisation.channel() == null ? County.Channel.PORTAL : organisation.channel();
        return new Partner(organisation.id(), organisation.name(), organisation.kind(), channel);
    }
}
