package de.integrativ.gateway.partner;

import de.integrativ.gateway.partner.PartnerService.Partner;
import de.integrativ.gateway.partner.PartnerService.Purpose;
import de.integrativ.gateway.supportcase.SupportCase;
import java.util.List;
import java.util.Optional;

/**
 * What would be disclosed, shown before it is sent.
 *
 * @param permitted whether the basis holds now; casework-service decides again when it is sent
 */
record Disclosure(Partner partner, Purpose purpose, boolean permitted) {

    /** @param chosen partner and purpose as {@code <partner>:<purpose>} */
    static Optional<Disclosure> of(String chosen, List<Partner> partners, SupportCase supportCase) {
        for (Partner partner : partners) {
            for (Purpose purpose : partner.purposes()) {
                if (chosen.equals(key(partner, purpose))) {
                    boolean permitted = !purpose.needsConsent() || supportCase.permits(purpose.basis(), partner.id());
                    return Optional.of(new Disclosure(partner, purpose, permitted));
                }
            }
        }
        return Optional.empty();
    }

    static String key(Partner partner, Purpose purpose) {
        return partner.id() + ":" + purpose.purpose();
    }

    public String key() {
        return key(partner, purpose);
    }
}
