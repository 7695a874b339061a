/** backup-postgresql.sh brings dumps back: whole and as they were made, or not at all. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DumpHost, skipReason } from './dump-host';

let host: DumpHost;
beforeEach(() => {
  host = new DumpHost();
});
afterEach(() => host.remove());

(skipReason ? describe.skip : describe)(`dumps that are fetched${skipReason}`, () => {
  test.each([
    [
      'was sealed with another cipher',
      () => host.write('etc/strata/postgresql-dump.cipher', 'ffff\n'),
      /cannot be decrypted/,
    ],
    ['was damaged', () => host.write(`bucket/dumps/db-1/${host.here()[0]}.gpg`, 'x'), /is damaged in the bucket/],
    [
      'was not uploaded whole',
      () => rmSync(join(host.root, `bucket/dumps/db-1/${host.here()[0]}.gpg.sha256`)),
      /no such object/,
    ],
  ])('a dump that %s is not fetched, and nothing is left of the attempt', (_case, damage, message) => {
    host.dump();
    damage();
    host.write('target/.keep', '');
    const { status, stderr } = host.dump('--fetch', host.here()[0]!, `${host.root}/target/back`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
    expect(readdirSync(join(host.root, 'target'))).toEqual(['.keep']);
  });

  test("another server's dumps are read with its own folder and cipher", () => {
    host.dump();
    const [name] = host.here();
    host.write('source.json', JSON.stringify({ name: 'db-1', cipher: 'c1f3', bucket: 'theirs' }));
    host.write('etc/strata/postgresql-dump.conf', 'days_on_server=7\nprefix=dumps/other/\n');
    host.write('etc/strata/postgresql-dump.cipher', 'ffff\n');
    const source = ['--source', `${host.root}/source.json`];
    expect(JSON.parse(host.dump('--list', ...source).stdout)).toMatchObject({
      file: name,
      local: false,
      inBucket: true,
    });
    expect(host.dump('--fetch', name!, `${host.root}/back`, ...source).status).toBe(0);
  });
});
