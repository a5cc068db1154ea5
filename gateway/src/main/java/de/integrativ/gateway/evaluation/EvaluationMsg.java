package de.integrativ.gateway.evaluation;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the evaluation. */
@MessageBundle("evaluation")
public interface EvaluationMsg {
    String title();

    String lead();

    String select();

    String from();

    String to();

    String none();

    String by();

    String audience();

    String show();

    String coverage();

    String coverageText(Long facts, Long ways, String share);

    String coverageHidden();

    String ownFigures(String municipality);

    String ownCoverage();

    String hidden();

    String hiddenHint();

    String notApplicable();

    String numerator();

    String denominator();

    String of(Long a, Long b);

    String definition();

    String counters();

    String openWaits(Long n);

    String table();

    String value();

    String chartOf(String name);

    String csv();

    String asOf(String day);

    String groups();
}
