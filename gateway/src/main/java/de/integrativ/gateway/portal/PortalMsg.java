package de.integrativ.gateway.portal;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the partner portal. */
@MessageBundle("portal")
public interface PortalMsg {
    String title();

    String lead();

    String one();

    String filter();

    String all();

    String found(int n);

    String received();

    String acknowledgeBy();

    String answerBy();

    String emptyTitle();

    String emptyText();

    String details();

    String noDetails();

    String note();

    String recalledTitle();

    String recalledText();

    String deleted();

    String deletedOn();

    String acknowledge();

    String acknowledgeHint();

    String answer();

    String outcome();

    String answerText();

    String answerDo();

    String reject();

    String reason();

    String rejectDo();

    String yourAnswer();

    String actions();

    String purpose();
}
