package de.integrativ.gateway.protocol;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the log. */
@MessageBundle("protocol")
public interface ProtocolMsg {
    String title();

    String lead();

    String chains();

    String chainsHint();

    String service();

    String checkedAt();

    String result();

    String sound();

    String findings(Integer n);

    String remarks();

    String never();

    String links(Long n);

    String head();

    String check();

    String checkedNow();

    String refusals();

    String noRefusals();

    String entries();

    String filter();

    String from();

    String to();

    String who();

    String whoHint();

    String what();

    String all();

    String about();

    String aboutHint();

    String when();

    String object();

    String office();

    String detail();

    String rows(Integer n);

    String emptyTitle();

    String emptyText();

    String showAll();
}
