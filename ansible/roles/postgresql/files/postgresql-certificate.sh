#!/bin/sh
# Creates and renews the certificate of this host's PostgreSQL, signed by the host's own CA. Prints the files that it creates.
# Usage: postgresql-certificate VERSION NAMES [--authority]   NAMES: DNS:db-1,IP:10.0.2.10
# A CA is created only with --authority, because a new CA must be copied to all clients.
set -eu
umask 077
version=$1 names=$2 may_make_authority=${3:-} root=${STRATA_ROOT:-}
etc=$root/etc/postgresql/$version/main unit=postgresql@$version-main.service
key=$root/etc/strata/postgresql-ca.key authority=$root/etc/strata/postgresql-ca/ca.crt
day=86400

lasts() { openssl x509 -in "$1" -noout -checkend "$(($2 * day))" >/dev/null 2>&1; }
public() { openssl "$@" 2>/dev/null | sha256sum; }
new_key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null; }

# Reuses the CA's key: certificates that it signed stay valid, also for clients with the old CA certificate.
make_authority() {
  install -d -m 0755 "$root/etc/strata" "$root/etc/strata/postgresql-ca"
  [ -s "$key" ] || { new_key "$key.new"; mv "$key.new" "$key"; }
  openssl req -x509 -new -key "$key" -days 3650 -subj "/CN=PostgreSQL of $(hostname)" -out "$authority.new" \
    -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign,cRLSign
  chmod 0644 "$authority.new"
  mv "$authority.new" "$authority"
  echo "made $authority"
}

authority_is_sound() {
  [ -s "$key" ] && [ -s "$authority" ] && [ "$(public pkey -in "$key" -pubout)" = "$(public x509 -in "$authority" -noout -pubkey)" ]
}

is_named() {
  for name in $(echo "$names" | tr , ' '); do
    case $name in IP:*) by=-verify_ip ;; *) by=-verify_hostname ;; esac
    openssl verify -CAfile "$authority" "$by" "${name#*:}" "$etc/server.crt" >/dev/null 2>&1 || return 1
  done
}

certificate_is_sound() {
  [ -s "$etc/server.key" ] && lasts "$etc/server.crt" 120 && is_named &&
    [ "$(public pkey -in "$etc/server.key" -pubout)" = "$(public x509 -in "$etc/server.crt" -noout -pubkey)" ]
}

make_certificate() {
  scratch=$(mktemp -d "$etc/.new-XXXXXX")
  trap 'rm -rf "$scratch"' EXIT
  new_key "$scratch/server.key"
  openssl req -new -key "$scratch/server.key" -subj "/CN=$(hostname)" -out "$scratch/request"
  printf '%s\n' "subjectAltName=$names" basicConstraints=critical,CA:FALSE keyUsage=critical,digitalSignature \
    extendedKeyUsage=serverAuth subjectKeyIdentifier=hash authorityKeyIdentifier=keyid:always >"$scratch/extensions"
  openssl x509 -req -in "$scratch/request" -CA "$authority" -CAkey "$key" -set_serial "0x$(openssl rand -hex 16)" \
    -days 365 -extfile "$scratch/extensions" -out "$scratch/server.crt" 2>/dev/null
  chmod 0644 "$scratch/server.crt"
  chown postgres:postgres "$scratch/server.key" "$scratch/server.crt"
  mv "$scratch/server.key" "$scratch/server.crt" "$etc/"
  echo "made $etc/server.crt"
  if systemctl is-active -q "$unit"; then systemctl reload "$unit"; fi
}

if [ "$may_make_authority" = --authority ]; then
  authority_is_sound && lasts "$authority" 730 || make_authority
elif ! authority_is_sound; then
  echo "the authority in /etc/strata is gone or does not fit its key: strata up makes another and tells the apps" >&2
  exit 1
fi
certificate_is_sound || make_certificate
