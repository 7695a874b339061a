#!/bin/sh
# Starts an empty scratch cluster with the settings of this host, connects to it once, and removes it. The running server is not
# touched, so settings that can be read but do not start are refused before a restart stops it.
# Usage: postgresql-trial VERSION
set -eu
version=$1 root=${STRATA_ROOT:-}
bin=/usr/lib/postgresql/$version/bin etc=$root/etc/postgresql/$version/main live=$root/var/lib/postgresql/$version/main
# Beside the data, because /tmp may be in memory.
scratch=$root/var/lib/postgresql/.strata-trial
cd /

as_postgres() { runuser -u postgres -- "$@"; }

remove() {
  [ ! -e "$scratch/data/postmaster.pid" ] || as_postgres "$bin/pg_ctl" stop -s -m immediate -D "$scratch/data" || true
  rm -rf "$scratch"
}

# As arguments they come before every file: no connection from outside, no file of the live server, nothing archived, all errors to the log.
overrides() {
  printf ' -c %s' "config_file=$etc/postgresql.conf" "data_directory=$scratch/data" "unix_socket_directories=$scratch" \
    listen_addresses= port=5432 external_pid_file= archive_command= fsync=off \
    logging_collector=off log_destination=stderr log_min_messages=warning log_line_prefix= lc_messages=C
  if [ "$version" -ge 15 ]; then printf ' -c archive_library='; else printf ' -c stats_temp_directory=pg_stat_tmp'; fi
  # The running server uses the huge pages that the host reserves.
  if grep -q '^HugePages_Total: *[1-9]' /proc/meminfo; then printf ' -c huge_pages=try'; fi
}

refuse() {
  grep -vE '^LOG:  (starting|listening|database system|shutting|received)' "$scratch/log" | tail -n 20 >&2
  echo "PostgreSQL does not work with these settings (tried on an empty cluster; the server of this host was not touched)." \
    "Correct \`postgresql.settings\`. A library needs its package on this host, for example postgresql-$version-pgaudit." >&2
  exit 1
}

as_postgres "$bin/postgres" -C port -c "config_file=$etc/postgresql.conf" >/dev/null
remove
trap remove EXIT
trap 'exit 1' HUP INT TERM
install -d -o postgres -g postgres -m 0700 "$scratch"
as_postgres "$bin/initdb" -D "$scratch/data" --no-sync --locale=C >"$scratch/initdb" 2>&1 || { cat "$scratch/initdb" >&2; exit 1; }
# What ALTER SYSTEM set is read at the next start, too.
[ ! -e "$live/postgresql.auto.conf" ] || cp "$live/postgresql.auto.conf" "$scratch/data/"
: >"$scratch/log"
chown -R postgres:postgres "$scratch"
as_postgres "$bin/pg_ctl" start -s -w -t 60 -D "$scratch/data" -l "$scratch/log" -o "$(overrides)" >/dev/null 2>&1 || refuse
as_postgres "$bin/psql" -X -A -t -q -h "$scratch" -p 5432 -d postgres -c 'select 1' >/dev/null 2>>"$scratch/log" || refuse
