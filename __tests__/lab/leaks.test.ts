/** The search for secrets finds each of them in each place: a search that finds nothing proves nothing. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { forbidden, program, question, toldIn } from './leaks/leaks';
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
  const done = spawnSync('python3', ['-c', program], { input, encoding: 'utf8', env: { ...process.env, PATH: path } });
  expect(done.stderr).toBe('');
  expect(done.stdout).not.toContain(value);
  return JSON.parse(done.stdout) as Leak[];
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
  expect(toldIn('x second-of-the-lines x', { key })).toEqual(['key']);
  expect(toldIn('-----BEGIN KEY-----', { key })).toEqual([]);
});

test('who may look: everybody and the group adm, where every folder on the way lets them', () => {
  const open = put('open/file', value, 0o644);
  const closed = put('closed/file', value, 0o644);
  chmodSync(join(root, 'closed'), 0o700);
  const found = Object.fromEntries(walk().map(({ place, others }) => [place, others]));
  expect(found).toEqual({ [open]: true, [closed]: false });
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
  const stand = (name: string, script: string) => chmodSync(put(`bin/${name}`, `#!/bin/sh\n${script}\n`), 0o755);
  put('said', value);
  stand('journalctl', `cat ${join(root, 'said')}`);
  stand('docker', `case $1 in ps) echo web ;; inspect) cat ${join(root, 'said')} ;; esac`);
  const telling = spawn('sleep', ['60'], { argv0: `sleep ${value}` });
  await once(telling, 'spawn');
  const found = walk({ running: true, skip: [join(root, 'said')], path: `${bin}:${process.env['PATH']}` });
  telling.kill();
  expect(found.map(({ place, others }) => [place, others])).toEqual([
    ['arguments of sleep', true],
    ['docker inspect web', false],
    ['journal', true],
  ]);
});

test('a place is allowed for its own secret only, and never where others may look', () => {
  const allowed = [{ secret: /^mine$/, place: /^\/file$/, why: 'a test' }];
  const leak = (secret: string, place: string, others = false) => ({ secret, place, others });
  const found = [leak('mine', '/file'), leak('mine', '/file', true), leak('other', '/file'), leak('mine', '/file.bak')];
  expect(forbidden(found, allowed)).toEqual(found.slice(1));
});
