package de.integrativ.reporting.disclosure;

/**
 * Where a figure stands: the total, or a cell of one breakdown.
 *
 * @param table id of the breakdown; empty for the total
 */
public record Place(String table, String key) {

    public static final Place TOTAL = new Place("", "");
}
