#!/bin/bash
# Dumps every PostgreSQL of this host's description: kept here for some days and, encrypted, in the bucket.
#   backup-postgresql.sh                            make dumps now, and upload those that are missing in the bucket
#   backup-postgresql.sh --list                     print one JSON object per dump
#   backup-postgresql.sh --fetch NAME FILE          download a dump from the bucket, verify and decrypt it
#   … --source FILE                                 list or fetch dumps of another server (a store's description with name and cipher)
set -euo pipefail
shopt -s nullglob
umask 077
ROOT=${STRATA_ROOT-}
# shellcheck source=postgresql-dump.sh
. "$ROOT/usr/local/lib/strata/postgresql-dump.sh"

# Writes the dump to stdout. With the lock time-out a locked table fails the dump instead of blocking it.
dump() {
  local kind=$1 project=$2 service=$3 user=$4
  # Close the lock's file descriptor, so that a process that survives a killed run does not block the next run.
  exec 9>&-
  case $kind in
    cluster) runuser -u postgres -- pg_dumpall --lock-wait-timeout=600000 ;;
    compose) docker compose -p "$project" exec -T "$service" pg_dumpall -U "$user" --lock-wait-timeout=600000 ;;
    *) complain "$SOURCES: $kind is neither cluster nor compose" ;;
  esac
}

make_dump() {
  local name=$1 final
  shift
  final=$FOLDER/$name-$(date -u +%Y%m%dT%H%M%SZ).sql.gz
  if ! dump "$@" </dev/null | gzip 9>&- >"$final.partial"; then
    complain "the dump of $name failed, nothing was kept of it"
  elif ! whole "$final.partial"; then
    complain "the dump of $name is incomplete, nothing was kept of it"
  else
    sync "$final.partial" && mv "$final.partial" "$final" && sync "$FOLDER" && made+=("$final")
    return
  fi
  rm -f "$final.partial"
  return 1
}

make_all() {
  local name kind project service user failed=0
  while read -r name kind project service user <&3; do
    make_dump "$name" "$kind" "$project" "$service" "$user" || failed=1
  done 3<"$SOURCES"
  return $failed
}

# Deletes old dumps that are complete in the bucket, except the newest one.
delete_old() {
  local cutoff source files file stamp
  cutoff=$(date -u -d "-$days_on_server days" +%Y%m%dT%H%M%SZ)
  for source in $(dumps_here | sed 's/-[^-]*$//' | sort -u); do
    mapfile -t files < <(dumps_here | grep -E "^$source-$STAMP\.sql\.gz$" | sort | head -n -1)
    for file in "${files[@]}"; do
      stamp=${file##*-}
      if [[ ${stamp%.sql.gz} < $cutoff && -n ${in_bucket[$file]-} ]]; then rm -f "${FOLDER:?}/$file"; fi
    done
  done
}

upload() {
  local name=$1 sealed=$FOLDER/$1.gpg.partial code=0
  # The checksum is uploaded last: a dump without it is incomplete.
  { seal "$FOLDER/$name" "$sealed" &&
    (cd "$FOLDER" && sha256sum <"$sealed" | sed "s/-$/$name.gpg/" >"$sealed.sha256") &&
    "${store[@]}" put "$sealed" "$prefix$name.gpg" &&
    "${store[@]}" put "$sealed.sha256" "$prefix$name.gpg.sha256" &&
    in_bucket[$name]=yes; } || code=1
  rm -f "$sealed" "$sealed.sha256"
  [ $code = 0 ] || complain "$name is not in the bucket; it stays here, and the next run tries again"
}

# Check both objects: the checksum means that the upload was complete, but the dump may have been deleted later.
holds() {
  grep -qF "\"$prefix$2.gpg.sha256\"" <<<"$1" && grep -qF "\"$prefix$2.gpg\"" <<<"$1"
}

upload_missing() {
  local listed name failed=0
  if ! listed=$("${store[@]}" list "$prefix"); then
    complain "the bucket cannot be listed; the dumps stay here, and the next run uploads them"
    return 1
  fi
  for name in $(dumps_here); do
    if holds "$listed" "$name"; then in_bucket[$name]=yes; else upload "$name" || failed=1; fi
  done
  return $failed
}

run() {
  local failed=0
  exec 9>"$FOLDER/.lock"
  flock -w 300 9 || fail 'another run makes dumps at this moment; look at it with: journalctl -fu strata-job-postgresql-dump'
  rm -f "$FOLDER"/*.partial "$FOLDER"/*.partial.sha256
  made=()
  declare -A in_bucket=()
  make_all || failed=1
  # Before `delete_old`, because dumps that waited for the bucket may be old.
  upload_missing || failed=1
  delete_old
  [ $failed = 0 ] || exit 1
  echo "bytes=$(cat "${made[@]}" </dev/null | wc -c)"
}

words=()
while [ $# -gt 0 ]; do
  if [ "$1" = --source ]; then
    use_source "${2:?--source needs a file}"
    shift
  else
    words+=("$1")
  fi
  shift
done
case "${words[0]-}:${#words[@]}" in
  :0) run ;;
  --list:1) list ;;
  --fetch:3) fetch "${words[1]}" "${words[2]}" ;;
  *) sed -n '2,6s/^# //p' "$0" >&2; exit 2 ;;
esac
