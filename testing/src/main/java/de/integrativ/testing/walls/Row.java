package de.integrativ.testing.walls;

import java.util.UUID;

/**
 * A row that is there.
 *
 * @param condition what selects it and no other's
 */
public record Row(String table, String condition) {

    public static Row of(String table, String column, Object id) {
        return new Row(table, column + " = '" + (id instanceof UUID uuid ? uuid : id.toString()) + "'");
    }

    String count() {
        return "select count(*) from " + table + " where " + condition;
    }
}
