package de.integrativ.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral comes from and to whom it goes.
 *
 * @param agencyRef the agency's own reference; none for referrals that its staff enter here
 * @param outboundRef the key of what we tell the agency about this way: random, ours, and not the journey's id
 * @param kim the organisation that decides
 */
@Embeddable
public record Origin(
        String agency,
        String unit,
        @Nullable String caseWorker,
        @Nullable String agencyRef,
        String outboundRef,
        @Column(name = "kim_agency") String kim) {}
