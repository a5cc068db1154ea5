package de.integrativ.reporting.fact;

import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projection that indicators read: one row per way. */
@ApplicationScoped
class Ways {

    private final Sql sql;

    Ways(Sql sql) {
        this.sql = sql;
    }

    /** @param columns names are our own code's, never a message's */
    void tell(UUID way, Map<String, @Nullable Object> columns) {
        List<String> names = List.copyOf(columns.keySet());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(way);
        names.forEach(name -> values.add(columns.get(name)));
        sql.update(
                """
                insert into way (way, %s) values (?, %s)
                on conflict (way) do update set %s""".formatted(
                                String.join(", ", names),
                                String.join(", ", Collections.nCopies(names.size(), "?")),
                                String.join(
                                        ", ",
                                        names.stream()
                                                .map(name -> name + " = excluded." + name)
                                                .toList())),
                values.toArray());
    }

    void forget(UUID way) {
        sql.update("delete from way where way = ?", way);
    }
}
