package de.integrativ.referral.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Jobcenter says of the person's situation.
 *
 * @param needs clearing domains, two digits each
 * @param otherCaseManagement none: nobody asked
 */
public record Situation(
        Residence residence,
        String benefitRegime,
        boolean migrationHistory,
        List<String> needs,
        @Nullable Boolean otherCaseManagement,
        @Nullable String reason) {}
