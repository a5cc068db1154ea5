package de.integrativ.platform.restore;

import de.integrativ.platform.inbox.Bars;
import de.integrativ.platform.wall.SystemRole;
import de.integrativ.platform.wall.Wall;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Ends again, in a restored database, what had ended since its backup. */
@ApplicationScoped
class LedgerReplay {

    private final Ledger ledger;
    private final Bars bars;
    private final Wall wall;
    private final List<EndsAgain> services;

    LedgerReplay(Ledger ledger, Bars bars, Wall wall, @All List<EndsAgain> services) {
        this.ledger = ledger;
        this.bars = bars;
        this.wall = wall;
        this.services = services;
    }

    /** Each in a transaction of its own, all or the service does not open. @return how many */
    int replay() {
        List<Ended> all = ledger.all();
        for (Ended ended : all) {
            wall.within(SystemRole.JOB, () -> {
                bars.leave(ended.object(), ended.id());
                services.forEach(service -> service.endAgain(ended));
                return null;
            });
        }
        return all.size();
    }
}
