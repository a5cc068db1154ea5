package de.integrativ.reporting.fact;

import de.integrativ.platform.event.Envelope;
import de.integrativ.reporting.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Cumulative counters without a journey: per source, month and counter the last one holds. */
@ApplicationScoped
class MonthlyCounts {

    private final Sql sql;

    MonthlyCounts(Sql sql) {
        this.sql = sql;
    }

    void tell(long ordinal, Envelope envelope, Fact.Counted counted) {
        sql.update(
                """
                insert into monthly_count (source, month, counter, value, epoch, sequence, ordinal)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (source, month, counter) do update
                set value = excluded.value, epoch = excluded.epoch, sequence = excluded.sequence, ordinal = excluded.ordinal
                where (monthly_count.epoch, monthly_count.sequence) < (excluded.epoch, excluded.sequence)""",
                envelope.source(),
                counted.month(),
                counted.counter(),
                counted.value(),
                envelope.epoch(),
                envelope.sequence(),
                ordinal);
    }
}
