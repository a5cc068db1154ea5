package de.integrativ.gateway.consent;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the ledger of consents. */
@MessageBundle("consent")
public interface ConsentMsg {
    String title();

    String none();

    String scope();

    String since();

    String recorded();

    String text();

    String until();

    String untilEnd();

    String withdraw();

    String byOn(String day, String who);

    String textOf(String v, String language, String form);

    String add();

    String addHint();

    String answer();

    String recipient();

    String recordedOn();

    String record();

    String withdrawTitle();

    String follows();

    String followsNothing();

    String easy();

    String withdrawnOn();

    String withdrawNow();

    String partnerBy(String partner, String day);
}
