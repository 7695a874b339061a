/** The search for secrets finds each of them in each place: a search that finds nothing proves nothing. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { forbidden, program, question, secretsIn } from './leaks/leaks';
import type { Leak } from './leaks/leaks';

const value = `p+l/"a n't ü${'x'.repeat(20)}`;
const secrets = { planted: value, other: 'not-anywhere-at-all' };

let root: string;
beforeEach(() => {
  root = mkdtempSync('/var/tmp/strata-leaks-');
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Buffer, mode = 0o600): string {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content, { mode });
  return file;
}

function walk({ running = false, skip = [] as string[], path = process.env['PATH'] } = {}): Leak[] {
  const input = question(secrets, { roots: [root], skip, running });
  const result = spawnSync('python3', ['-c', program], {
    input,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  expect(result.stderr).toBe('');
  expect(result.stdout).not.toContain(value);
  return JSON.parse(result.stdout) as Leak[];
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['as it is', value],
  ['URL-encoded', `postgresql://app:${encodeURIComponent(value)}@db`],
  ['as JSON', JSON.stringify({ value })],
  ['as JSON in ASCII', JSON.stringify({ value }).replace('ü', '\\u00fc')],
  ['in Base64', base64(value)],
  ['inside of a text in Base64', base64(`a${value}b`)],
  ['inside of a text in Base64, one place further', base64(`ab${value}`)],
  ['in Base64 for URLs', Buffer.from(value).toString('base64url')],
  ['between two chunks', `${'-'.repeat((1 << 22) - 5)}${value}`],
  ['behind bytes that are no text', `\0\0${value}`],
  ['in a rotated log', gzipSync(`a line with ${value}\n`)],
])('a secret is found %s', (_, content) => {
  const place = put(content instanceof Buffer ? 'log.1.gz' : 'log.1', content);
  expect(walk()).toEqual([{ secret: 'planted', place, others: false }]);
});

test('each line of a secret of several lines is one, but for its armour', () => {
  const key = '-----BEGIN KEY-----\nfirst-of-the-lines\nsecond-of-the-lines\n-----END KEY-----\n';
  expect(secretsIn('x second-of-the-lines x', { key })).toEqual(['key']);
  expect(secretsIn('-----BEGIN KEY-----', { key })).toEqual([]);
});

test('who may read: everybody and the group adm, where every parent folder allows it', () => {
  const open = put('open/file', value, 0o644);
  const closed = put('closed/file', value, 0o644);
  chmodSync(join(root, 'closed'), 0o700);
  const othersByPlace = Object.fromEntries(walk().map(({ place, others }) => [place, others]));
  expect(othersByPlace).toEqual({ [open]: true, [closed]: false });
  const adm = spawnSync('chgrp', ['adm', put('adm/file', value, 0o640)]);
  if (adm.status === 0) expect(walk().find(({ place }) => place.endsWith('adm/file'))!.others).toBe(true);
});

test('what is skipped, linked and without a secret is not found', () => {
  put('skipped/file', value);
  put('clean/file', 'nothing');
  expect(walk({ skip: [join(root, 'skipped')] })).toEqual([]);
});

test('the journal, arguments of processes and containers are looked at, and the search does not find itself', async () => {
  const bin = join(root, 'bin');
  const standIn = (name: string, script: string) => chmodSync(put(`bin/${name}`, `#!/bin/sh\n${script}\n`), 0o755);
  put('said', value);
  standIn('journalctl', `cat ${join(root, 'said')}`);
  standIn('docker', `case $1 in ps) echo web ;; inspect) cat ${join(root, 'said')} ;; esac`);
  const child = spawn('sleep', ['60'], { argv0: `sleep ${value}` });
  await once(child, 'spawn');
  const leaks = walk({ running: true, skip: [join(root, 'said')], path: `${bin}:${process.env['PATH']}` });
  child.kill();
  expect(leaks.map(({ place, others }) => [place, others])).toEqual([
    ['arguments of sleep', true],
    ['docker inspect web', false],
    ['journal', true],
  ]);
});

test('a place is allowed for its own secret only, and never where others may look', () => {
  const allowed = [{ secret: /^mine$/, place: /^\/file$/, why: 'a test' }];
  const leak = (secret: string, place: string, others = false) => ({ secret, place, others });
  const leaks = [leak('mine', '/file'), leak('mine', '/file', true), leak('other', '/file'), leak('mine', '/file.bak')];
  expect(forbidden(leaks, allowed)).toEqual(leaks.slice(1));
});
