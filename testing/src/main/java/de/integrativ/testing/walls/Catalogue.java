package de.integrativ.testing.walls;

import de.integrativ.testing.TestPlace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database says of itself, asked as its administrator, whom no wall holds. */
final class Catalogue {

    private static final String OURS = " n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') ";

    private final String service;

    Catalogue(String service) {
        this.service = service;
    }

    List<String> tables() {
        return ask("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where" + OURS
                + "and c.relkind in ('r', 'p') order by 1");
    }

    List<String> walled() {
        return ask("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where" + OURS
                + "and c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity order by 1");
    }

    /** Whoever reads through one of these reads with its owner's rights. */
    List<String> readAsTheirOwner() {
        return ask("select 'view ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where"
                + OURS + "and c.relkind in ('v', 'm', 'f')"
                + " and not coalesce(c.reloptions @> array['security_invoker=true'], false)"
                + " union all select 'function ' || p.proname from pg_proc p"
                + " join pg_namespace n on n.oid = p.pronamespace where" + OURS + "and p.prosecdef"
                + " union all select 'rule ' || r.rulename || ' on ' || r.tablename from pg_rules r"
                + " where r.schemaname = 'public'");
    }

    /** Rights that row security has no say in. */
    List<String> rightsPastRowSecurity() {
        return ask("select g.grantee || ' may ' || g.privilege_type || ' ' || g.table_name"
                + " from information_schema.role_table_grants g where g.table_schema = 'public'"
                + " and g.grantee <> '" + service + "_owner'"
                + " and (g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER') or g.grantee = 'PUBLIC')");
    }

    List<String> policiesForEveryone() {
        return ask("select tablename || '.' || policyname from pg_policies"
                + " where schemaname = 'public' and 'public' = any (roles)");
    }

    /** @return table.policy of those that ask nothing, with the roles they hold for */
    List<String> policiesThatAskNothing() {
        return ask("select tablename || ' for ' || array_to_string(roles, ',') from pg_policies"
                + " where schemaname = 'public' and (qual = 'true' or with_check = 'true') order by 1");
    }

    List<String> rolesPastRowSecurity() {
        return ask("select rolname from pg_roles where rolsuper or rolbypassrls order by 1");
    }

    List<String> migrators() {
        return ask("select r.rolname from pg_database d join pg_roles r on r.oid = d.datdba"
                + " where r.rolname = d.datname || '_owner' and d.datname <> 'keycloak' order by 1");
    }

    /** Who can put on which role, by any number of steps. */
    List<String> rolesWithin(String login) {
        return ask("with recursive reach as (select oid from pg_roles where rolname = '" + login + "'"
                + " union select m.roleid from pg_auth_members m join reach on m.member = reach.oid)"
                + " select rolname from pg_roles join reach using (oid) where rolname <> '" + login + "' order by 1");
    }

    List<String> otherRoles(List<String> but) {
        return ask("select rolname from pg_roles order by 1").stream()
                .filter(role -> !but.contains(role))
                .toList();
    }

    /** A temporary table is found before the one whose name it bears. */
    List<String> mayCreate() {
        return ask("select r.rolname from pg_roles r where (r.rolcreaterole or r.rolcreatedb or r.rolreplication"
                + " or has_schema_privilege(r.oid, 'public', 'CREATE')"
                + " or has_database_privilege(r.oid, current_database(), 'CREATE, TEMPORARY')) and not r.rolsuper"
                + " and r.rolname not like 'pg\\_%' and r.rolname <> '" + service + "_owner'");
    }

    /** Those that look for a table by its name each time, wherever the caller's path leads. */
    List<String> functionsThatCanBeLedAstray() {
        return ask("select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where" + OURS
                + "and p.prosqlbody is null and not coalesce(p.proconfig @> array['search_path=public, pg_temp'], false)"
                + " and exists (select 1 from pg_class c where c.relnamespace = n.oid and c.relkind in ('r', 'p')"
                + " and p.prosrc ~ ('\\m' || c.relname || '\\M')) order by 1");
    }

    /** @return the tables of which that role may read at least one column */
    List<String> readable(String role) {
        return tables().stream()
                .filter(table -> ask("select has_any_column_privilege('" + role + "', '" + table + "', 'SELECT')")
                        .equals(List.of("t")))
                .toList();
    }

    long count(Row row) {
        return Long.parseLong(ask(row.count()).getFirst());
    }

    List<String> databases() {
        return ask("select datname from pg_database where not datistemplate and datname <> 'postgres'");
    }

    Connection in(String database, String login) throws SQLException {
        return DriverManager.getConnection(TestPlace.database(database), login, login);
    }

    List<String> ask(String sql) {
        try (Connection connection = DriverManager.getConnection(TestPlace.database(service), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
