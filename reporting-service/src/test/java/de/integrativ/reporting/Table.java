package de.integrativ.reporting;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of the test resources, row by row, by column name. */
public final class Table {

    private Table() {}

    /** Cells by column. */
    public record Row(Map<String, String> cells) {

        public String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    public static List<Row> read(String file) {
        try (var in = new InputStreamReader(
                        Objects.requireNonNull(Table.class.getResourceAsStream("/" + file), file),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(row -> new Row(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
