# shellcheck shell=bash
# What backup-postgresql.sh knows about dumps that exist: where they are, whether they are whole, how they are sealed.
ETC=$ROOT/etc/strata
LIB=$ROOT/usr/local/lib/strata
FOLDER=$ROOT/var/backups/postgresql
# shellcheck disable=SC2034
SOURCES=$ETC/postgresql-dump.sources
STAMP='[0-9]{8}T[0-9]{6}Z'
cipher=$ETC/postgresql-dump.cipher
store=("$LIB/store")
# days_on_server and prefix.
# shellcheck source=/dev/null
. "$ETC/postgresql-dump.conf"

complain() {
  echo "backup-postgresql: $*" >&2
  return 1
}

fail() {
  echo "backup-postgresql: $*" >&2
  exit 1
}

dumps_here() {
  find "$FOLDER" -maxdepth 1 -type f -printf '%f\n' | grep -E "^[A-Za-z0-9._-]+-$STAMP\.sql\.gz$" | sort || true
}

# gzip notices damage; that nothing is missing is told by pg_dumpall's own last line only.
whole() {
  gzip -dc -- "$1" | tail -n 10 | grep -cxF -- '-- PostgreSQL database cluster dump complete' >/dev/null
}

# The cipher is 256 random bits, so stretching it would only cost time. No agent: nothing stays behind.
with_gpg() {
  local home code=0
  home=$(mktemp -d)
  gpg --homedir "$home" --batch --quiet --no-autostart --pinentry-mode loopback --passphrase-file "$cipher" \
    --s2k-digest-algo SHA512 --s2k-count 65536 "$@" || code=$?
  rm -rf "$home"
  return $code
}

# Authenticated: what was changed since does not open.
seal() {
  with_gpg --symmetric --cipher-algo AES256 --compress-algo none --force-mdc --yes --output "$2" "$1"
}

unseal() {
  with_gpg --decrypt --yes --output "$2" "$1"
}

# Another server's dumps: its bucket, its folder, its cipher.
use_source() {
  local name
  [ -r "$1" ] || fail "$1 cannot be read"
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  name=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$1" name) || fail "$1 has no name"
  cipher=$scratch/cipher
  python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$1" cipher >"$cipher" || fail "$1 has no cipher"
  prefix=dumps/$name/
  store=("$LIB/store" --config "$1")
  # What is here is not theirs.
  FOLDER=$scratch
}

list() {
  python3 "$LIB/postgresql_dump_list.py" "$FOLDER" "$prefix" "${store[@]}"
}

# The file is whole under its name, or not there.
fetch() {
  local name=$1 target=$2 wanted
  local sealed=$2.gpg.partial
  grep -qxE "[A-Za-z0-9._-]+-$STAMP\.sql\.gz" <<<"$name" || fail "$name is no dump's name; see: backup-postgresql.sh --list"
  if ! fetch_sealed "$name" "$sealed"; then
    rm -f "$sealed" "$sealed.sha256"
    fail "$name could not be brought from the bucket; what there is: backup-postgresql.sh --list"
  fi
  wanted=$(cut -d' ' -f1 "$sealed.sha256")
  rm -f "$sealed.sha256"
  if [ "$wanted" != "$(sha256sum <"$sealed" | cut -d' ' -f1)" ]; then
    complain "$prefix$name.gpg is damaged in the bucket: its SHA-256 is not the one beside it; take another dump"
  elif ! unseal "$sealed" "$target.partial"; then
    complain "$prefix$name.gpg cannot be decrypted: it was changed, or sealed with another cipher than $cipher holds"
  elif ! whole "$target.partial"; then
    complain "$name is not a whole dump"
  else
    rm -f "$sealed"
    sync "$target.partial" && mv "$target.partial" "$target"
    return
  fi || rm -f "$sealed" "$target.partial"
  exit 1
}

fetch_sealed() {
  "${store[@]}" get "$prefix$1.gpg.sha256" "$2.sha256" && "${store[@]}" get "$prefix$1.gpg" "$2"
}
