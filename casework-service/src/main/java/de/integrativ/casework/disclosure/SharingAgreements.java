package de.integrativ.casework.disclosure;

import de.integrativ.county.County;
import de.integrativ.county.County.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The county file's agreements under which KIM may ask partners. */
@ApplicationScoped
public class SharingAgreements {

    private static final String REQUEST = "request";

    private final County county;

    SharingAgreements(County county) {
        this.county = county;
    }

    public Optional<Terms> with(String partner, String purpose) {
        return county.agreement(ki(), partner, purpose)
                .filter(a -> a.messages().contains(REQUEST))
                .map(Terms::of);
    }

    public List<Terms> all() {
        return county.agreements().stream()
                .filter(a -> a.from().equals(ki()) && a.messages().contains(REQUEST))
                .map(Terms::of)
                .toList();
    }

    /** Whether a request goes to the partner's own system; else its people read it in the portal. */
    public boolean bySystem(String partner, String purpose) {
        return county.agreement(ki(), partner, purpose)
                .filter(a -> a.channel() != Channel.PORTAL)
                .isPresent();
    }

    private String ki() {
        return county.integrationCentre().id();
    }
}
