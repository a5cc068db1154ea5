package de.integrativ.acceptance.faults.checker;

import java.util.List;

/**
 * What must come out for a way, all types without their common prefix and in order.
 *
 * @param decisions process signals of referral-service
 * @param support process signals of casework-service
 * @param notices the word that the Jobcenter gets back, receipts and problems aside
 * @param referralFacts facts of referral-service under the journey; none without C9
 * @param supportFacts facts of casework-service under the journey
 * @param counters monthly counters that the way adds to, as {@code COUNTER/2026-07}
 * @param barred its consent was withdrawn before it came: nothing of it may live
 */
public record Fate(
        List<String> decisions,
        List<String> support,
        List<String> notices,
        List<String> referralFacts,
        List<String> supportFacts,
        List<String> counters,
        boolean barred) {

    public static Fate nothing() {
        return new Fate(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true);
    }

    public boolean supported() {
        return support.contains("casework.support-opened.v1");
    }
}
