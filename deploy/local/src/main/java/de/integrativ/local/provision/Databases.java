package de.integrativ.local.provision;

import de.integrativ.local.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.util.PasswordUtil;

/**
 * A database for each service and one for Keycloak, with the roles behind the walls. What a role may do in a table is
 * granted by the service's own migrations.
 */
final class Databases implements Part {

    private static final Pattern SCRAM = Pattern.compile("SCRAM-SHA-256\\$(\\d+):([^$]+)\\$.*");

    private final Connection cluster;
    private final List<Service> services;
    private final Secrets secrets;

    /** @param cluster as superuser */
    Databases(Connection cluster, List<Service> services, Secrets secrets) {
        this.cluster = cluster;
        this.services = services;
        this.secrets = secrets;
    }

    @Override
    public List<Step> differences() throws SQLException {
        List<Step> steps = new ArrayList<>();
        role(steps, "keycloak_owner", "login");
        database(steps, "keycloak");
        for (Service service : services) {
            String id = service.id();
            // The migrator: FORCE ROW LEVEL SECURITY would hide the rows from it that it must move.
            role(steps, id + "_owner", "login bypassrls");
            role(steps, id + "_staff", "nologin");
            role(steps, id + "_consumer", "nologin");
            role(steps, id + "_job", "nologin");
            // Has no right of its own: every transaction first puts on one of the three.
            role(steps, id + "_login", "login noinherit in role %1$s_staff, %1$s_consumer, %1$s_job".formatted(id));
            role(steps, id + "_relay", "login");
            role(steps, id + "_audit", "login");
            database(steps, id);
        }
        return steps;
    }

    /** The roles that programs sign in with. */
    static List<String> signingIn(List<Service> services) {
        return Stream.concat(Stream.of("keycloak_owner"), services.stream().flatMap(service -> Stream.of(
                                "_owner", "_login", "_relay", "_audit")
                        .map(role -> service.id() + role)))
                .toList();
    }

    private void role(List<Step> steps, String name, String attributes) throws SQLException {
        boolean signsIn = attributes.startsWith("login");
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            steps.add(new Step("create the database role " + name, () -> {
                execute("create role " + name + " " + attributes);
                if (signsIn) {
                    setPassword(name);
                }
            }));
        } else if (signsIn && !hasPassword(name)) {
            steps.add(new Step("change the password of the database role " + name, () -> setPassword(name)));
        }
    }

    /** Sent as what the server keeps of it, so that the password itself is in no log. */
    private void setPassword(String role) throws SQLException {
        cluster.unwrap(PGConnection.class)
                .alterUserPassword(role, secrets.ofDatabaseRole(role).toCharArray(), "scram-sha-256");
    }

    /** Whether what the server keeps of the role's password is of this one. */
    private boolean hasPassword(String role) throws SQLException {
        String kept = kept(role);
        Matcher scram = SCRAM.matcher(kept);
        return scram.matches()
                && kept.equals(PasswordUtil.encodeScramSha256(
                        secrets.ofDatabaseRole(role).toCharArray(),
                        Integer.parseInt(scram.group(1)),
                        Base64.getDecoder().decode(scram.group(2))));
    }

    private String kept(String role) throws SQLException {
        try (PreparedStatement statement =
                cluster.prepareStatement("select coalesce(rolpassword, '') from pg_authid where rolname = ?")) {
            statement.setString(1, role);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }

    /** Nobody connects or makes temporary tables but who was given it: PostgreSQL gives both to everyone. */
    private void database(List<Step> steps, String name) throws SQLException {
        String close = "revoke connect, temporary on database " + name + " from public";
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            steps.add(new Step("create the database " + name, () -> {
                execute("create database " + name + " owner " + name + "_owner");
                execute(close);
                if (!name.equals("keycloak")) {
                    execute("grant connect on database %1$s to %1$s_login, %1$s_relay, %1$s_audit".formatted(name));
                }
            }));
        } else if (exists(
                "select 1 from pg_database where datname = ?"
                        + " and has_database_privilege('public', oid, 'CONNECT, TEMPORARY')",
                name)) {
            steps.add(Step.away("close the database " + name + " to everyone", () -> execute(close)));
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = cluster.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = cluster.createStatement()) {
            statement.execute(sql);
        }
    }
}
