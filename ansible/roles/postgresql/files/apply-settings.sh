#!/bin/sh
# Applies changed settings: with a reload, and a restart only if a setting requires one.
set -eu
version=$1 port=$2
unit=postgresql@$version-main.service
query() {
  runuser -u postgres -- psql -X -A -t -c "$1"
}
wait_until_ready() {
  timeout 60 sh -c "until pg_isready -q -h /var/run/postgresql -p $port; do sleep 0.2; done" ||
    { journalctl -u "$unit" -n 20 --no-pager >&2; exit 1; }
}

systemctl daemon-reload
PGPORT=$(sed -n 4p "/var/lib/postgresql/$version/main/postmaster.pid")
export PGPORT
systemctl reload "$unit"
# `systemctl reload` returns before the server has read its files.
sleep 0.5

refused=$(query "select line_number || ': ' || error from pg_hba_file_rules where error is not null")
[ -z "$refused" ] || { echo "pg_hba.conf is refused at line $refused" >&2; exit 1; }

if [ "$(query 'select count(*) from pg_settings where pending_restart')" != 0 ]; then
  systemctl restart "$unit"
fi
wait_until_ready
