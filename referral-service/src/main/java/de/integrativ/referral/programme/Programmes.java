package de.integrativ.referral.programme;

import de.integrativ.county.County;
import de.integrativ.county.County.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The county's programmes. A referral keeps the version that it was judged by. */
@ApplicationScoped
public class Programmes {

    private final County county;

    public Programmes(County county) {
        this.county = county;
    }

    /** The newest version that is valid on that day. */
    public Optional<Programme> inForce(String id, LocalDate on) {
        return county.programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .filter(programme -> !programme.validFrom().isAfter(on))
                .max(Comparator.comparingInt(Programme::version));
    }
}
