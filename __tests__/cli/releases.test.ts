/** What people read of releases. */
import { stripVTControlCharacters } from 'node:util';
import { releasedText, releasesText } from '../../cli/print/releases';
import type { OfHost } from '../../operations/releases/hosts';

const host: OfHost = {
  host: 'app-1',
  app: 'shop',
  good: 2,
  slot: 'b',
  wanted: true,
  projects: { web: 'shop_b' },
  serving: 'b',
  releases: [
    { number: 1, result: 'good', at: '2026-11-30T17:17:04Z', images: { web: `shop:1@sha256:${'a'.repeat(64)}` } },
    { number: 2, result: 'good', at: '2026-11-30T18:00:00Z', by: 'ada@laptop', commit: 'abc123+', images: {} },
    { number: 3, result: 'failed', at: '2026-11-30T18:10:00Z', reason: 'web did not get well within 30 s' },
  ],
};

test('the newest release first, with what serves, who made it, and why one failed', () => {
  const text = stripVTControlCharacters(releasesText('shop', [host], 100));
  expect(text).toMatch(/^shop on app-1: release 2 serves\n/);
  const at = (word: string) => text.indexOf(word);
  expect(at('web did not get well')).toBeLessThan(at('ada@laptop'));
  expect(at('ada@laptop')).toBeLessThan(at('shop:1@aaaaaaaaaaaa'));
  expect(text).not.toContain('a'.repeat(13));
  for (const word of ['serves', 'failed', 'abc123+']) expect(text).toContain(word);
});

test('after a release one line for each host, which says where something else runs than is described', () => {
  const other = { ...host, host: 'app-2', wanted: false };
  const none = { ...host, host: 'app-3', good: null };
  const lines = releasedText({ environment: 'prod', app: 'shop', hosts: [host, other, none] }).split('\n');
  expect(lines.map(stripVTControlCharacters)).toEqual([
    'shop on app-1: release 2 serves',
    'shop on app-2: release 2 serves; it is not what is described',
    'shop on app-3: no release was good yet',
  ]);
});

test('what a host does not tell itself is named as what it was', () => {
  const lostHost = { ...host, asOf: '2026-11-30T18:00:00Z' };
  expect(stripVTControlCharacters(releasesText('shop', [lostHost], 100))).toMatch(
    /^shop on app-1: it does not answer; by 2026-11-30 18:00.* release 2 served\n/,
  );
});
