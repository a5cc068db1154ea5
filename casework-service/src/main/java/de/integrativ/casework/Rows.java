package de.integrativ.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The read side: SQL in, records out, behind the same row security as everything else. */
@ApplicationScoped
public class Rows {

    private final EntityManager database;

    Rows(EntityManager database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Map<String, ?> parameters, Function<Row, T> shape) {
        Query query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(row -> shape.apply(new Row((Tuple) row))).toList();
    }

    public <T> Optional<T> one(String sql, Map<String, ?> parameters, Function<Row, T> shape) {
        return list(sql, parameters, shape).stream().findFirst();
    }

    /** One row, by column name. */
    public record Row(Tuple tuple) {

        public UUID id(String column) {
            return tuple.get(column, UUID.class);
        }

        public @Nullable UUID idOrNone(String column) {
            return tuple.get(column, UUID.class);
        }

        public String text(String column) {
            return tuple.get(column, String.class);
        }

        public @Nullable String textOrNone(String column) {
            return tuple.get(column, String.class);
        }

        public LocalDate date(String column) {
            return tuple.get(column, LocalDate.class);
        }

        public @Nullable LocalDate dateOrNone(String column) {
            return tuple.get(column, LocalDate.class);
        }

        public Instant instant(String column) {
            return tuple.get(column, Instant.class);
        }

        public int number(String column) {
            return tuple.get(column, Number.class).intValue();
        }

        public boolean flag(String column) {
            return tuple.get(column, Boolean.class);
        }

        public List<String> texts(String column) {
            String[] texts = tuple.get(column, String[].class);
            return texts == null ? List.of() : Arrays.asList(texts);
        }
    }
}
