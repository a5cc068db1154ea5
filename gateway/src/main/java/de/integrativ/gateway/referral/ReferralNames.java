package de.integrativ.gateway.referral;

import de.integrativ.gateway.service.ListPage;
import de.integrativ.gateway.service.ServiceDown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The Jobcenter's own names of those whom it referred, where KIM's side may not tell it any. */
@ApplicationScoped
public class ReferralNames {

    /** A support goes on in the state in which it began; who started longer ago than that many pages is not looked for. */
    private static final String STARTED = "STARTED";

    private static final int PAGES = 10;

    private final ReferralService referrals;

    ReferralNames(@RestClient ReferralService referrals) {
        this.referrals = referrals;
    }

    /** @return by the referral's id, those that the user may know; without the service none */
    public Map<String, String> of(Set<String> wanted) {
        return of(wanted, after -> referrals.list(STARTED, after));
    }

    interface Pages {
        ListPage<ReferralRow> after(@Nullable String last);
    }

    static Map<String, String> of(Set<String> wanted, Pages pages) {
        Map<String, String> names = new HashMap<>();
        @Nullable String last = null;
        try {
            for (int page = 0; page < PAGES && !names.keySet().containsAll(wanted); page++) {
                ListPage<ReferralRow> rows = pages.after(last);
                for (ReferralRow row : rows.items()) {
                    String name = row.personName();
                    if (name != null && wanted.contains(row.id())) {
                        names.put(row.id(), name);
                    }
                }
                last = rows.next();
                if (last == null) {
                    break;
                }
            }
        } catch (ServiceDown | ProcessingException silent) {
            return names;
        }
        return names;
    }
}
