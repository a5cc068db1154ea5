package de.integrativ.casework.disclosure;

import de.integrativ.county.County;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The county file's agreements under which KIM may ask partners. */
@ApplicationScoped
public class SharingAgreements {

    private static final String REQUEST = "request";

    private final County county;
    private final String ki;

    SharingAgreements(County county) {
        this.county = county;
        this.ki = county.integrationCentre().id();
    }

    public Optional<Terms> with(String partner, String purpose) {
        return county.agreement(ki, partner, purpose)
                .filter(a -> a.messages().contains(REQUEST))
                .map(Terms::of);
    }

    public List<Terms> all() {
        return county.agreements().stream()
                .filter(a -> a.from().equals(ki) && a.messages().contains(REQUEST))
                .map(Terms::of)
                .toList();
    }
}
