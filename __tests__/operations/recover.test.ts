import { damageSince, spans } from '../../operations/backups/recover/damage';
import type { Entry } from '../../operations/backups/recover/entry';
import { spansText } from '../../cli/print/recover';
import { recoverText } from '../../operations/backups/recover/recover-text';

const at = (time: string) => new Date(`2026-11-20T${time}Z`);
let count = 0;
const data = (key: string, time: string, more: Partial<Entry> = {}): Entry => ({
  key,
  version: `v${(count += 1)}`,
  at: at(time),
  latest: false,
  marker: false,
  bytes: 100,
  etag: `etag ${count}`,
  ...more,
});
const marker = (key: string, time: string, more: Partial<Entry> = {}) =>
  data(key, time, { marker: true, bytes: 0, etag: '', ...more });
const noon = at('12:00:00');

test('an object that was there at the moment and is hidden now is recovered, whatever hides it', () => {
  const [a, b, c] = [data('a', '10:00:00'), data('b', '10:00:00'), data('c', '10:00:00', { latest: true })];
  const [one, two] = [marker('a', '13:00:00'), marker('a', '13:00:01', { latest: true })];
  const over = data('b', '13:00:00', { latest: true });
  const losses = damageSince(noon, [one, a, two, over, b, c]);
  expect(losses.deleted).toEqual([{ original: a, markers: [two, one] }]);
  expect(losses.overwritten).toEqual([{ original: b, current: over }]);
});

test('an object that was deleted already, or came later, is not changed', () => {
  const entries = [
    data('expired', '09:00:00'),
    marker('expired', '10:00:00', { latest: true }),
    data('again', '09:00:00'),
    marker('again', '10:00:00'),
    marker('again', '13:00:00', { latest: true }),
    data('later', '13:00:00'),
    marker('later', '14:00:00', { latest: true }),
    data('new', '13:00:00', { latest: true }),
  ];
  expect(damageSince(noon, entries)).toEqual({ deleted: [], overwritten: [], rewritten: [], gone: [] });
});

test('a file of WAL that came later and was deleted is recovered: the chain has no hole', () => {
  const log = 'db-1/pgbackrest/archive/main/17-1/0000000200000000/000000020000000000000011';
  const key = `${log}-7fddfe4e6ef9fcc4dd41191fa8a7bfddce536019.zst`;
  const [first, deletion] = [data(key, '12:00:01'), marker(key, '12:00:03', { latest: true })];
  expect(damageSince(noon, [deletion, first]).deleted).toEqual([{ original: first, markers: [deletion] }]);
  const nonsense = data(key, '12:00:02');
  expect(damageSince(noon, [deletion, nonsense, first]).overwritten).toEqual([{ original: first, current: deletion }]);
  const there = data(key, '12:00:01', { latest: true });
  expect(damageSince(noon, [there])).toMatchObject({ deleted: [], overwritten: [] });
  const other = key.replace('.zst', '.tmp.1');
  expect(damageSince(noon, [data(other, '12:00:01'), marker(other, '12:00:03', { latest: true })]).deleted).toEqual([]);
  expect(damageSince(noon, [marker(key, '12:00:03', { latest: true })]).gone).toEqual([key]);
});

test('an overwritten object that was then deleted is written anew, not just shown', () => {
  const [first, nonsense] = [data('info', '10:00:00'), data('info', '13:00:00')];
  const hidden = marker('info', '13:30:00', { latest: true });
  const losses = damageSince(noon, [first, nonsense, hidden]);
  expect(losses.deleted).toEqual([]);
  expect(losses.overwritten).toEqual([{ original: first, current: hidden }]);
});

test('the same content again is nothing to bring back', () => {
  const first = data('info', '10:00:00');
  const again = data('info', '13:00:00', { etag: first.etag, latest: true });
  expect(damageSince(noon, [first, again]).overwritten).toEqual([]);
});

test('an object without a version left is reported, and not counted as recoverable', () => {
  const losses = damageSince(noon, [marker('a', '13:00:00', { latest: true })]);
  expect(losses.gone).toEqual(['a']);
  expect(recoverText('backups', '2026-11-20 12:00:00Z', losses)).toContain('1 deleted objects have no version left');
});

test('within one second data count more than delete markers: better recover too much than too little', () => {
  const [entry, hidden] = [data('a', '12:00:00'), marker('a', '12:00:00')];
  const over = marker('a', '13:00:00', { latest: true });
  expect(damageSince(noon, [hidden, over, entry]).deleted).toEqual([{ original: entry, markers: [over] }]);
});

test('deletions near each other are one span; the moment before the largest is named', () => {
  const deleted = (key: string, time: string) => [data(key, '09:00:00'), marker(key, time, { latest: true })];
  const entries = [...deleted('a', '10:00:00'), ...deleted('b', '13:00:00'), ...deleted('c', '13:04:00')];
  const result = spans([...entries, data('d', '09:00:00'), data('d', '13:05:00', { latest: true })]);
  expect(result).toEqual([
    { from: at('10:00:00'), to: at('10:00:00'), deleted: 1, overwritten: 0, bytes: 100 },
    { from: at('13:00:00'), to: at('13:05:00'), deleted: 2, overwritten: 1, bytes: 300 },
  ]);
  const text = spansText({ bucket: 'backups', spans: result, first: null });
  expect(text).toContain('--as-of "2026-11-20 12:59:59Z"');
  expect(text.split('\n').filter((line) => line.length > 80 && line.startsWith('│'))).toEqual([]);
  expect(spansText({ bucket: 'backups', spans: [], first: null })).toContain('nothing of its backups was deleted');
});
