package de.integrativ.gateway.assignment;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of assignments and deputies. */
@MessageBundle("assignment")
public interface AssignmentMsg {
    String title();

    String lead();

    String caseloads();

    String caseManager();

    String open();

    String noCaseloads();

    String handOver();

    String handOverFrom(String who);

    String handOverLead();

    String handOverNow();

    String allTo();

    String allToHint();

    String nobody();

    String thisTo(String who);

    String likeAll();

    String stays();

    String cases();

    String noCases();

    String back();

    String reason();

    String reasonHint();

    String locked();

    String deputies();

    String deputiesHint();

    String deputy();

    String away();

    String from();

    String until();

    String wholeDays();

    String set();

    String end();

    String endOf(String who, String away);

    String noDeputies();

    String history();

    String responsible();

    String since();

    String assignedBy();

    String steps();

    String noSteps();

    String by(String who);

    String inStead(String who);
}
