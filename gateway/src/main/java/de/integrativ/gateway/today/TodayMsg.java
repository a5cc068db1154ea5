package de.integrativ.gateway.today;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the worklist. */
@MessageBundle("today")
public interface TodayMsg {
    String title();

    String lead();

    String all();

    String mine();

    String whose();

    String summary(int n, long late);

    String list();

    String until();

    String overdue();

    String dueToday();

    String unassigned();

    String assignedTo(String who);

    String emptyTitle();

    String emptyText();

    String changed(int n, long late);

    String news();
}
