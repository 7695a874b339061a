/** pgBackRest writes its lists over with every backup: that is no loss, and a damaged or an older list is one. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { Entry } from '../../operations/backups/recover/entry';
import { firstBackup, idOf, isList, isRollback } from '../../operations/backups/recover/lists';
import { damageSince, spans } from '../../operations/backups/recover/damage';
import { recoverText } from '../../operations/backups/recover/recover-text';
import { isIntactList } from '../../operations/backups/recover/intact-list';
import { spansText } from '../../cli/print/recover';

const repository = 'db-1/pgbackrest/';
const info = `${repository}backup/main/backup.info`;
const manifest = `${repository}backup/main/20261120-110000F/backup.manifest`;
const file = `${repository}backup/main/20261120-110000F/pg_data/base.zst`;
const at = (time: string) => new Date(`2026-11-20T${time}Z`);
let count = 0;
const data = (key: string, time: string, more: Partial<Entry> = {}): Entry => {
  count += 1;
  const base = { key, version: `v${count}`, at: at(time), latest: false, marker: false };
  return { ...base, bytes: 100, etag: `etag ${count}`, ...more };
};
const marker = (key: string, time: string) => data(key, time, { marker: true, latest: true, bytes: 0, etag: '' });

/** Set up at ten, backed up at eleven and at twelve. */
function healthy(): Entry[] {
  const lists = ['archive/main/archive.info', 'archive/main/archive.info.copy', 'backup/main/backup.info.copy'];
  const keys = [info, ...lists.map((name) => repository + name)];
  const times = ['10:00:00', '11:01:00', '12:01:00'];
  const versions = keys.flatMap((key) => times.map((time, n) => data(key, time, { latest: n === 2 })));
  return [...versions, data(manifest, '11:00:59', { latest: true }), data(file, '11:00:30', { latest: true })];
}
const text = (entries: readonly Entry[], damagedLists = new Set<string>()) =>
  spansText({ bucket: 'backups', spans: spans(entries, damagedLists), first: firstBackup(entries) });

test('a healthy repository has lost nothing, and no moment is advised', () => {
  expect(spans(healthy())).toEqual([]);
  expect(text(healthy())).toContain('nothing of its backups was deleted or overwritten');
  expect(text(healthy())).not.toContain('--as-of');
});

test('what was deleted before the first backup is no reason to go back to a moment without one', () => {
  const probe = [data('db-1/probe', '10:00:01'), marker('db-1/probe', '10:00:02')];
  expect(text([...healthy(), ...probe])).toContain('from before the first backup, of 2026-11-20 11:00:59Z');
  expect(text([...healthy(), ...probe])).not.toContain('--as-of');
});

test('the moment before a real deletion is advised, also where it is a smaller one than those before the first backup', () => {
  const probes = ['a', 'b'].flatMap((name) => [data(`db-1/${name}`, '10:00:01'), marker(`db-1/${name}`, '10:00:02')]);
  expect(text([...healthy(), ...probes, marker(file, '13:00:00')])).toContain('--as-of "2026-11-20 12:59:59Z"');
  // On the boundary: the backup was finished in that second.
  expect(text([...healthy(), marker(file, '11:01:00')])).toContain('--as-of "2026-11-20 11:00:59Z"');
  expect(text([...healthy(), marker(file, '11:00:59')])).not.toContain('--as-of');
});

test('a file of a backup that was overwritten is a loss, whatever the lists say', () => {
  const entries = [...healthy(), data(file, '13:00:00', { latest: true })];
  expect(spans(entries)).toMatchObject([{ deleted: 0, overwritten: 1 }]);
  expect(text(entries)).toContain('--as-of "2026-11-20 12:59:59Z"');
});

test('a list that is damaged or older is a loss from the moment that it was written', () => {
  const damage = data(info, '13:00:00', { latest: true });
  expect(text([...healthy(), damage], new Set([idOf(damage)]))).toContain('--as-of "2026-11-20 12:59:59Z"');
  expect(text([...healthy(), damage])).not.toContain('--as-of');
});

test('an older list put back is known by its ciphertext, which never repeats by itself', () => {
  const [first, second, third] = ['10:00:00', '11:00:00', '12:00:00'].map((time) => data(info, time)) as [
    Entry,
    Entry,
    Entry,
  ];
  const again = data(info, '13:00:00', { etag: first.etag });
  expect(isRollback([again, third, second, first])).toBe(true);
  expect(isRollback([third, second, first])).toBe(false);
  // Written twice in a row it is the same list still.
  expect(isRollback([data(info, '13:00:00', { etag: third.etag }), third, second, first])).toBe(false);
  expect(isRollback([third])).toBe(false);
});

test('lists go back with the files that they named, and stay where nothing else is lost', () => {
  const entries = healthy();
  const alone = damageSince(at('11:30:00'), entries);
  expect(alone).toMatchObject({ deleted: [], overwritten: [] });
  expect(alone.rewritten).toHaveLength(4);
  expect(recoverText('backups', 'then', alone)).toMatch(
    /nothing to recover[^]*4 lists of backups were replaced by newer/,
  );

  const elsewhere = [
    data('db-2/pgbackrest/backup/main/x', '11:00:00'),
    marker('db-2/pgbackrest/backup/main/x', '13:00:00'),
  ];
  expect(damageSince(at('11:30:00'), [...entries, ...elsewhere])).toMatchObject({
    overwritten: [],
    rewritten: { length: 4 },
  });
  const deleted = damageSince(at('11:30:00'), [...entries, marker(file, '13:00:00')]);
  expect([deleted.deleted, deleted.overwritten, deleted.rewritten].map(({ length }) => length)).toEqual([1, 4, 0]);
});

test('what is a list, and what is a file of a backup', () => {
  const lists = [
    'archive/main/archive.info',
    'backup/main/backup.info.copy',
    'backup/main/20261120-110000F/backup.manifest.copy',
  ];
  const files = [
    'backup/main/20261120-110000F/backup.manifest',
    'archive/main/17-1/0000000100000000/1.zst',
    'backup.info',
  ];
  expect(lists.map((name) => isList(repository + name))).toEqual([true, true, true]);
  expect(files.map((name) => isList(repository + name))).toEqual([false, false, false]);
  expect(isList('dumps/db-1/backup.info')).toBe(false);
});

test('a list opens with the key of the backups, and nothing else does', () => {
  const ciphertext = seal('[backrest]\nbackrest-format=5\nbackrest-checksum="x"\n', 'right');
  expect(['right', 'wrong', null].map((cipher) => isIntactList(ciphertext, cipher))).toEqual([true, false, true]);
  expect(isIntactList(seal('nothing of pgBackRest', 'right'), 'right')).toBe(false);
  const nonsense = [
    Buffer.from('nonsense'),
    Buffer.alloc(64),
    ciphertext.subarray(0, 16),
    ciphertext.subarray(0, 40),
    Buffer.alloc(0),
  ];
  expect(nonsense.map((content) => isIntactList(content, null))).toEqual(nonsense.map(() => false));
});

/** As `openssl enc -aes-256-cbc -md sha1` does it, which pgBackRest's files can be opened with. */
function seal(plain: string, passphrase: string): Buffer {
  const salt = randomBytes(8);
  const digest = (last: Buffer) =>
    createHash('sha1')
      .update(Buffer.concat([last, Buffer.from(passphrase), salt]))
      .digest();
  const one = digest(Buffer.alloc(0));
  const two = digest(one);
  const all = Buffer.concat([one, two, digest(two)]);
  const cipher = createCipheriv('aes-256-cbc', all.subarray(0, 32), all.subarray(32, 48));
  return Buffer.concat([Buffer.from('Salted__'), salt, cipher.update(plain), cipher.final()]);
}
