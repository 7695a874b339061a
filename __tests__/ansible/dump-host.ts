/** A host with dumps: real gzip and gpg; pg_dumpall and the bucket are stand-ins that can fail. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Host } from './host';

/** Why dumps cannot be tested on this machine; empty where they can. */
export const skipReason =
  spawnSync('gpg', ['--version']).status === 0 ? '' : ' (not observable here: gpg is not installed)';
export const END = '-- PostgreSQL database cluster dump complete';
/** The store, with a folder for a bucket. */
export const BUCKET = `
[ "$1" = --config ] && shift 2
[ ! -e "$STRATA_ROOT/away" ] || { echo 'store: the store cannot be reached' >&2; exit 1; }
bucket=$STRATA_ROOT/bucket
case $1 in
  put) mkdir -p "$(dirname "$bucket/$3")" && cp "$2" "$bucket/$3" ;;
  get) cp "$bucket/$2" "$3" 2>/dev/null || { echo "store: $2: no such object" >&2; exit 3; } ;;
  list) cd "$bucket" && find . -type f -printf '{"key": "%P", "bytes": %s, "modified": "2026-11-20T02:00:00Z"}\\n' ;;
esac`;

export class DumpHost extends Host {
  constructor() {
    super({
      'backup-postgresql.sh': 'postgresql_dump/files/backup-postgresql.sh',
      'postgresql-dump.sh': 'postgresql_dump/files/postgresql-dump.sh',
      'postgresql_dump_list.py': 'postgresql_dump/files/postgresql_dump_list.py',
    });
    this.write('etc/strata/postgresql-dump.conf', 'days_on_server=7\nprefix=dumps/db-1/\n');
    this.write('etc/strata/postgresql-dump.sources', 'main cluster - - -\n');
    this.write('etc/strata/postgresql-dump.cipher', 'c1f3\n');
    this.write('var/backups/postgresql/.lock', '');
    this.write('bucket/.keep', '');
    this.standIn('../usr/local/lib/strata/store', BUCKET);
    this.standIn('runuser', `echo 'create table t();'; echo '${END}'`);
  }

  dump(...words: string[]) {
    return this.run('backup-postgresql.sh', ...words);
  }

  everything(): string[] {
    return readdirSync(join(this.root, 'var/backups/postgresql')).filter((name) => name !== '.lock');
  }

  /** Names of the dumps on the host's disk. */
  here(): string[] {
    return this.everything()
      .filter((name) => name.endsWith('.sql.gz'))
      .sort();
  }

  inBucket(): string[] {
    const folder = join(this.root, 'bucket/dumps/db-1');
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  content(name: string): string {
    return gunzipSync(readFileSync(join(this.root, 'var/backups/postgresql', name))).toString();
  }

  dumpList(): unknown[] {
    const lines = this.dump('--list').stdout.split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}
