package de.integrativ.gateway.protocol;

import de.integrativ.gateway.protocol.AuditClients.Wanted;
import de.integrativ.gateway.shell.Formats;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What the officer looks for, as it stands in the address; what fits no field counts as not given. */
public class Filter {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String PERSON = "[\\w.@-]{1,80}";

    @QueryParam("von")
    @Nullable
    String from;

    @QueryParam("bis")
    @Nullable
    String to;

    @QueryParam("wer")
    @Nullable
    String actor;

    @QueryParam("was")
    @Nullable
    String act;

    @QueryParam("kennung")
    @Nullable
    String about;

    Wanted wanted() {
        return new Wanted(fit(from, DAY), fit(to, DAY), fit(actor, PERSON), fit(act, "[A-Z]{1,20}"), fit(about, ID));
    }

    public String from() {
        return shown(wanted().from());
    }

    public String to() {
        return shown(wanted().to());
    }

    public String actor() {
        return shown(wanted().actor());
    }

    public String act() {
        return shown(wanted().act());
    }

    public String about() {
        return shown(wanted().about());
    }

    public boolean any() {
        return !(from() + to() + actor() + act() + about()).isEmpty();
    }

    public String query() {
        return "von=" + from() + "&bis=" + to() + "&wer=" + Formats.urlEncoded(actor()) + "&was=" + act() + "&kennung="
                + about();
    }

    private static @Nullable String fit(@Nullable String given, String form) {
        return given != null && given.strip().matches(form) ? given.strip() : null;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }
}
