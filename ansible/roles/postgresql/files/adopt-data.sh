#!/bin/sh
# Takes over the data that an earlier server left on a disk of its own; its settings in /etc are gone with its root disk.
set -eu
version=$1
folder=/var/lib/postgresql
has_settings() { [ -e "/etc/postgresql/$1/main/postgresql.conf" ]; }

for data in "$folder"/*/main; do
  other=$(basename "$(dirname "$data")")
  if [ ! -d "$data" ] || [ "$other" = "$version" ] || has_settings "$other"; then continue; fi
  echo "$data holds data of PostgreSQL $other, and this host has $version:" \
    "use an image that has $other, and upgrade with pg_upgradecluster there" >&2
  exit 1
done
if [ ! -d "$folder/$version/main" ] || has_settings "$version"; then exit 0; fi

# The account may have another number here.
chown -R postgres:postgres "$folder/$version"
# pg_createcluster moves these three to /etc and fills in what belongs to this host; this role then writes its own.
cd "$folder/$version/main"
cp "/usr/share/postgresql/$version/postgresql.conf.sample" postgresql.conf
echo 'local all postgres peer' >pg_hba.conf
: >pg_ident.conf
chown postgres:postgres postgresql.conf pg_hba.conf pg_ident.conf
pg_createcluster "$version" main
