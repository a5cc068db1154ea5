package de.integrativ.gateway.shell;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame and of what every page uses; each language in its own file. */
@MessageBundle
public interface Msg {
    String app();

    String skip();

    String mainNavigation();

    String signOut();

    String signIn();

    String signedInAs();

    String footNavigation();

    String accessibility();

    String privacy();

    String help();

    String errorPrefix();

    String checkEntries();

    String optional();

    String choose();

    String conflictTitle();

    String conflictChanged();

    String yourEntries();

    String expiredTitle();

    String expiredText();

    String expiredLink();

    String noAnswerTitle();

    String noAnswerText();

    String downTitle();

    String downText();

    String unsentText();

    String sendAgain();

    String missingTitle();

    String missingText();

    String missingRest();

    String back();

    String cancel();

    String more();

    String first();

    String pages();

    String apply();

    String state();

    String name();

    String due();

    String responsible();

    String yes();

    String no();

    String dateHint();

    String dateNotFuture();

    String openIn();

    String awayTitle();

    String awayWhat();

    String awayForm();

    String awayRemedy();

    String awayAgain();

    String conflictMine();

    String conflictNow();

    String conflictChoose();

    String conflictKeepNow();

    String conflictNothing();
}
