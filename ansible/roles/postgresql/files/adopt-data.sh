#!/bin/sh
# Adopts a data folder of an earlier server on a separate volume; the settings in /etc were lost with the root disk. Without data
# and settings it creates the cluster, which usually the installation of the packages has done.
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
if has_settings "$version"; then exit 0; fi
# The packages were installed before Strata, and their cluster was dropped.
if [ ! -d "$folder/$version/main" ]; then
  pg_createcluster "$version" main
  exit 0
fi

# The account may have another uid here.
chown -R postgres:postgres "$folder/$version"
# pg_createcluster moves these three files to /etc and adapts them to this host; later this role replaces them.
cd "$folder/$version/main"
cp "/usr/share/postgresql/$version/postgresql.conf.sample" postgresql.conf
echo 'local all postgres peer' >pg_hba.conf
: >pg_ident.conf
chown postgres:postgres postgresql.conf pg_hba.conf pg_ident.conf
pg_createcluster "$version" main
