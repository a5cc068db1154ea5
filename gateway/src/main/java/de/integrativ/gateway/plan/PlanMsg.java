package de.integrativ.gateway.plan;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the plan. */
@MessageBundle("plan")
public interface PlanMsg {
    String title();

    String none();

    String noneHint();

    String version(int v);

    String dueBy(String day);

    String agreedOn(String day);

    String goals();

    String noGoals();

    String goal();

    String measure();

    String who();

    String until();

    String legal();

    String voluntaryHint();

    String edit();

    String editHint();

    String bothHint();

    String keep();

    String rowTitle(int n);

    String mineSgb();

    String mineVoluntary();

    String save();

    String propose();

    String agreement();

    String agreementHint();

    String agreed(String day);

    String dissented(String text);

    String waiting();

    String recordFor(String party);

    String on();

    String dissent();

    String dissentHint();

    String record();

    String pdf();

    String pdfPlain();

    String editAgain();

    String editAgainTitle();

    String editAgainHint();
}
