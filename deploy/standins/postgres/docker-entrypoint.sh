#!/bin/bash
# The documented contract of the postgres image, as far as Integrativ and Testcontainers use it: POSTGRES_USER, _PASSWORD,
# _DB, _INITDB_ARGS, PGDATA and init scripts; a temporary server on the first start, so "ready" is logged twice.
set -Eeuo pipefail
[ "${1:0:1}" = '-' ] && set -- postgres "$@"
[ "$1" = postgres ] || exec "$@"
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA" /var/run/postgresql
  chown -R postgres:postgres /var/run/postgresql /var/lib/postgresql "$PGDATA"
  chmod 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups "$0" "$@"
fi
user=${POSTGRES_USER:-postgres} db=${POSTGRES_DB:-${POSTGRES_USER:-postgres}}
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  [ -n "${POSTGRES_PASSWORD:-}" ] || { echo "Set POSTGRES_PASSWORD: the database has no superuser password." >&2; exit 1; }
  read -ra initdb_args <<<"${POSTGRES_INITDB_ARGS:-}"
  initdb --username="$user" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") "${initdb_args[@]}"
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  pg_ctl -D "$PGDATA" -w -o "-c listen_addresses=''" start
  export PGPASSWORD=$POSTGRES_PASSWORD
  [ "$db" = postgres ] || psql -q -U "$user" -d postgres -c "create database \"$db\""
  for script in /docker-entrypoint-initdb.d/*; do
    case $script in
      *.sh) bash "$script" ;;
      *.sql) psql -q -v ON_ERROR_STOP=1 -U "$user" -d "$db" -f "$script" ;;
    esac
  done
  pg_ctl -D "$PGDATA" -m fast -w stop
  echo 'PostgreSQL init process complete; ready for start up.'
fi
exec "$@"
