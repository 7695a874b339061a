/** backup-postgresql.sh makes, uploads and deletes dumps: never half of one under its name. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BUCKET, DumpHost, END, skipReason } from './dump-host';

let host: DumpHost;
beforeEach(() => {
  host = new DumpHost();
});
afterEach(() => host.remove());

(skipReason ? describe.skip : describe)(`dumps of PostgreSQL${skipReason}`, () => {
  test('a dump is complete on the host and encrypted in the bucket; the fetched copy is the same', () => {
    const { status, stdout } = host.dump();
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^bytes=\d+\n$/) });
    const [name] = host.here();
    expect(host.content(name!)).toBe(`create table t();\n${END}\n`);
    expect(host.inBucket()).toEqual([`${name}.gpg`, `${name}.gpg.sha256`]);
    expect(host.read(`bucket/dumps/db-1/${name}.gpg`)).not.toContain('create table');
    expect(host.dump('--fetch', name!, `${host.root}/back`).status).toBe(0);
    expect(gunzipSync(readFileSync(`${host.root}/back`)).toString()).toBe(host.content(name!));
    expect(host.dumpList()).toEqual([
      expect.objectContaining({ file: name, source: 'main', local: true, inBucket: true }),
    ]);
  });

  test.each([
    ['pg_dumpall fails after its last line', `echo '${END}'; exit 1`, /the dump of main failed/],
    ['pg_dumpall ends early without saying so', 'echo half', /the dump of main is incomplete/],
  ])('%s: the job fails and nothing is kept', (_case, script, message) => {
    host.standIn('runuser', script);
    const { status, stderr } = host.dump();
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
    expect([...host.everything(), ...host.inBucket()]).toEqual([]);
  });

  test('the other sources are dumped although one fails', () => {
    host.write('etc/strata/postgresql-dump.sources', 'app-db compose app db app\nmain cluster - - -\n');
    host.standIn('docker', 'echo "no such container" >&2; exit 1');
    expect(host.dump().status).toBe(1);
    expect(host.inBucket()).toEqual([expect.stringMatching(/^main-.*gpg$/), expect.stringMatching(/^main-.*sha256$/)]);
  });

  test('a service of Compose is asked as its own user, without a terminal', () => {
    host.write('etc/strata/postgresql-dump.sources', 'app-db compose app db owner\n');
    host.standIn('docker', `echo "$*"; echo '${END}'`);
    expect(host.dump().status).toBe(0);
    expect(host.content(host.here()[0]!)).toMatch(/^compose -p app exec -T db pg_dumpall -U owner /);
  });

  test('without the bucket the job fails, the dump stays and the next run uploads it', () => {
    host.write('away', '');
    expect(host.dump()).toMatchObject({ status: 1, stderr: expect.stringContaining('the next run uploads them') });
    const [name] = host.here();
    expect(host.dumpList()).toEqual([expect.objectContaining({ file: name, inBucket: null })]);
    rmSync(join(host.root, 'away'));
    expect(host.dump().status).toBe(0);
    expect(host.inBucket()).toContain(`${name}.gpg.sha256`);
  });

  test('an old dump is deleted once a newer one exists; the newest one of a source stays, however old', () => {
    for (const source of ['main', 'gone']) host.write(`var/backups/postgresql/${source}-20200101T000000Z.sql.gz`, '');
    host.write('var/backups/postgresql/notes.sql.gz', 'not ours');
    host.dump();
    expect(host.here()).toEqual([
      'gone-20200101T000000Z.sql.gz',
      expect.stringMatching(/^main-2(?!0200101)/),
      'notes.sql.gz',
    ]);
  });

  test('a dump that waited for the bucket until it was old is uploaded before it is deleted', () => {
    host.dump();
    const [name] = host.here();
    const old = 'main-20200101T000000Z.sql.gz';
    renameSync(join(host.root, 'var/backups/postgresql', name!), join(host.root, 'var/backups/postgresql', old));
    expect(host.dump().status).toBe(0);
    expect(host.inBucket()).toContain(`${old}.gpg.sha256`);
    expect(host.here()).not.toContain(old);
  });

  test.each([
    ['the bucket cannot be listed', '[ "$1" != list ] || exit 1'],
    ['nothing can be written there', '[ "$1" != put ] || exit 1'],
    ['its sum cannot be written there', '[ "$1" != put ] || [ "${3%.sha256}" = "$3" ] || exit 1'],
  ])('no dump is deleted while it is not known to be in the bucket: %s', (_case, fault) => {
    const old = 'main-20200101T000000Z.sql.gz';
    host.dump();
    renameSync(
      join(host.root, 'var/backups/postgresql', host.here()[0]!),
      join(host.root, 'var/backups/postgresql', old),
    );
    host.standIn('../usr/local/lib/strata/store', `[ "$1" = --config ] && shift 2\n${fault}\n${BUCKET}`);
    expect(host.dump().status).toBe(1);
    expect(host.here()).toEqual([old, expect.stringMatching(/^main-2(?!0200101)/)]);
    host.standIn('../usr/local/lib/strata/store', BUCKET);
    expect(host.dump().status).toBe(0);
    expect(host.here()).not.toContain(old);
  });

  test('a dump whose object is gone from the bucket is uploaded again before it is deleted', () => {
    const old = 'main-20200101T000000Z.sql.gz';
    host.write(`var/backups/postgresql/${old}`, '');
    host.write(`bucket/dumps/db-1/${old}.gpg.sha256`, 'of an upload whose object somebody deleted');
    expect(host.dump().status).toBe(0);
    expect(host.inBucket()).toContain(`${old}.gpg`);
    expect(host.here()).not.toContain(old);
  });

  test('killed in the middle it leaves nothing that looks like a dump, and the next run cleans up', async () => {
    const began = join(host.root, 'began');
    host.standIn('runuser', `echo half; echo >${began}; while [ -e ${began} ]; do sleep 0.1; done`);
    const child = spawn(join(host.lib, 'backup-postgresql.sh'), { env: host.environment, stdio: 'ignore' });
    while (!existsSync(began)) await new Promise((resolve) => setTimeout(resolve, 20));
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await exit;
    expect(host.everything()).toEqual([expect.stringMatching(/\.partial$/)]);
    rmSync(began);
    host.write('var/backups/postgresql/main-20200101T000000Z.sql.gz.partial', 'of another day');
    expect(host.dumpList()).toEqual([]);
    host.write('var/backups/postgresql/main-20200101T000000Z.sql.gz.gpg.partial.sha256', '');
    host.standIn('runuser', `echo '${END}'`);
    expect(host.dump().status).toBe(0);
    expect(host.everything()).toEqual([expect.stringMatching(/\.sql\.gz$/)]);
  });
});
