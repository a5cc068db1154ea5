package de.integrativ.referral.referral;

import static de.integrativ.referral.referral.ReferralFixture.HELD;
import static de.integrativ.referral.referral.ReferralFixture.SUBMITTED;
import static de.integrativ.referral.referral.ReferralFixture.TODAY;
import static de.integrativ.referral.referral.ReferralFixture.c1;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

@Label("Whatever is tried on a referral, in whatever order")
class ReferralTransitionProperties {

    /** Written by hand from the domain's table, so that code and test cannot share one error. */
    private static final Map<String, Set<String>> TABLE = Map.of(
            "DRAFT", Set.of("CONSENT_PENDING", "WITHDRAWN"),
            "CONSENT_PENDING", Set.of("SUBMITTED", "WITHDRAWN", "EXPIRED"),
            "SUBMITTED", Set.of("ACCEPTED", "INFO_REQUESTED", "DECLINED", "WITHDRAWN"),
            "INFO_REQUESTED", Set.of("SUBMITTED", "WITHDRAWN"),
            "ACCEPTED", Set.of("STARTED", "NOT_STARTED", "WITHDRAWN"),
            "DECLINED", Set.of(),
            "WITHDRAWN", Set.of(),
            "EXPIRED", Set.of(),
            "STARTED", Set.of(),
            "NOT_STARTED", Set.of());

    @Property(tries = 2000)
    @Label("only the table's transitions happen, and every refusal names state, transition and what is allowed")
    void onlyTheTable(@ForAll @Size(min = 1, max = 20) List<ReferralAction> actions) {
        Referral referral = ReferralFixture.drafted();
        for (ReferralAction action : actions) {
            ReferralState before = referral.state();
            long sequence = referral.eventSeq();
            try {
                attempt(referral, action);
                assertTrue(
                        follow(before).contains(referral.state().name()),
                        before + " must not become " + referral.state());
                assertEquals(sequence + 1, referral.eventSeq());
            } catch (ReferralRejected.NotNow refused) {
                assertEquals(before, referral.state());
                assertEquals(sequence, referral.eventSeq());
                assertExplains(refused.problem(), before, action);
            }
        }
    }

    private static Set<String> follow(ReferralState state) {
        return requireNonNull(TABLE.get(state.name()));
    }

    private static void assertExplains(Problem problem, ReferralState state, ReferralAction action) {
        assertEquals(409, problem.status());
        assertEquals(state, problem.context().get("state"));
        assertEquals(action, problem.context().get("transition"));
        List<?> allowed = (List<?>) requireNonNull(problem.context().get("allowed"));
        assertEquals(follow(state).size(), allowed.size());
        assertTrue(!allowed.contains(action), "refused, but said to be allowed");
    }

    private static void attempt(Referral referral, ReferralAction action) {
        switch (action) {
            case ASK_CONSENT -> referral.askConsent(SUBMITTED, TODAY);
            case SUBMIT -> referral.submit(c1(null), SUBMITTED, TODAY);
            case ACCEPT -> referral.accept("kemal.kim", HELD, TODAY, TODAY);
            case DECLINE -> referral.decline(DeclineCode.OTHER, HELD, TODAY);
            case REQUEST_INFO -> referral.requestInfo("?", SUBMITTED, TODAY);
            case ANSWER_INFO -> referral.answerInfo(SUBMITTED, TODAY);
            case START -> {
                referral.met(HELD, TODAY);
                referral.start(HELD, TODAY);
            }
            case NOT_START -> referral.notStart(HELD, TODAY);
            case WITHDRAW -> referral.withdraw(TODAY, TODAY.plusDays(30));
            case EXPIRE -> referral.expire(TODAY);
        }
    }
}
