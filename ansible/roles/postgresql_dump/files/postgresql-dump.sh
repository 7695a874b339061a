# shellcheck shell=bash
# Functions of backup-postgresql.sh for existing dumps: paths, completeness, encryption, download.
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

# gzip detects damage, but only pg_dumpall's last line shows that the dump is complete.
whole() {
  gzip -dc -- "$1" | tail -n 10 | grep -cxF -- '-- PostgreSQL database cluster dump complete' >/dev/null
}

# The cipher has 256 random bits, so key stretching would only cost time. No agent, so that no process remains.
with_gpg() {
  local home code=0
  home=$(mktemp -d)
  gpg --homedir "$home" --batch --quiet --no-autostart --pinentry-mode loopback --passphrase-file "$cipher" \
    --s2k-digest-algo SHA512 --s2k-count 65536 "$@" || code=$?
  rm -rf "$home"
  return $code
}

# Authenticated encryption: a changed file cannot be decrypted.
seal() {
  with_gpg --symmetric --cipher-algo AES256 --compress-algo none --force-mdc --yes --output "$2" "$1"
}

unseal() {
  with_gpg --decrypt --yes --output "$2" "$1"
}

# Uses another server's bucket, prefix and cipher.
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
  # Local dumps belong to this server, so ignore them.
  FOLDER=$scratch
}

list() {
  python3 "$LIB/postgresql_dump_list.py" "$FOLDER" "$prefix" "${store[@]}"
}

# Downloads a dump; the target file exists only if it is complete.
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
