package de.integrativ.acceptance.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the county of this repository is spoken of, in a system that is another's. */
final class Traces {

    private static final String WORDS =
            "coesfeld|d(ü|ue)lmen|billerbeck|havixbeck|l(ü|ue)dinghausen|nordkirchen|nottuln|rosendahl|05558";
    private static final Pattern SPOKEN_OF = Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Traces() {}

    static boolean in(String text) {
        return SPOKEN_OF.matcher(text).find();
    }

    /** Of every process. */
    static List<String> inLogs(Path logs) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(logs)) {
            for (Path log : all.toList()) {
                Files.readString(log)
                        .lines()
                        .filter(Traces::in)
                        .map(line -> log.getFileName() + ": " + line)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Of every service, whatever they hold. */
    static List<String> inTables(int base) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String service : List.of("referral", "casework", "network", "reporting")) {
            String database = "jdbc:postgresql://127.0.0.1:" + (base + 3) + "/" + service;
            try (Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
                    Statement statement = connection.createStatement()) {
                for (String table : tables(statement)) {
                    try (ResultSet row = statement.executeQuery(
                            "select t::text from public.\"" + table + "\" t where t::text ~* '" + WORDS + "'")) {
                        while (row.next()) {
                            found.add(service + "." + table + ": " + row.getString(1));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
