package de.integrativ.gateway.emergency;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the emergency access. */
@MessageBundle("emergency")
public interface EmergencyMsg {
    String title();

    String lead();

    String leadReview();

    String what();

    String familyName();

    String givenName();

    String givenNameHint();

    String birthDate();

    String reason();

    String reasonHint();

    String open();

    String mine();

    String all();

    String none();

    String by(String who, String when);

    String runs(String until);

    String ended();

    String toReview();

    String justified();

    String notJustified();

    String reviewedBy(String who);

    String toCase();

    String verdict();

    String word();

    String wordHint();

    String review();

    String someone(String ref);

    String reading();

    String readingText();
}
