package de.integrativ.gateway.partner;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the requests to partners. */
@MessageBundle("partner")
public interface PartnerMsg {
    String title();

    String ask();

    String askHint();

    String choose();

    String next();

    String requests();

    String none();

    String sentOn(String day);

    String answerBy(String day);

    String recalledOn(String day);

    String answered(String day);

    String disclosed();

    String recall();

    String previewTitle();

    String to();

    String purpose();

    String basis();

    String identity();

    String onlyThese();

    String inForce();

    String missing();

    String toConsents();

    String note();

    String messageHint();

    String send();

    String consentMissing();
}
