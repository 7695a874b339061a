import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { wordsOf } from '../../cli/fail-clearly';
import { failureDocument } from '../../cli/answer';
import { unwritable } from '../../platform/unwritable';

const originalEnv = { ...process.env };
beforeEach(() => {
  for (const name of ['STRATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME']) delete process.env[name];
});
afterEach(() => {
  process.env = { ...originalEnv };
});

const failed = (code: string, path: string, syscall = 'mkdir') =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, path, syscall });

test.each([
  ['what Strata keeps', `${homedir()}/.local/state/strata/acme-prod`, ', or name another folder in STRATA_HOME'],
  ['what it can fetch again', `${homedir()}/.cache/strata/terraform`, ', or name another folder in XDG_CACHE_HOME'],
  ['anything else', '/srv/strata/cdktf.out', ''],
])('%s that cannot be written is reported in one sentence, with its setting', (_, path, setting) => {
  const words = `${path} cannot be written (permission denied): check permissions and free space${setting}`;
  expect(wordsOf(failed('EACCES', path))).toBe(words);
  expect(failureDocument(failed('EACCES', path)).error).toMatchObject({ kind: 'failure', message: words });
});

test('a full disk and a file in place of a folder, too', () => {
  expect(wordsOf(failed('ENOSPC', '/srv/x', 'write'))).toContain('/srv/x cannot be written (no space is left there)');
  // /tmp is full: Node names the file where it opens it, and not where it writes to it.
  const full = '(no space is left there): `df -h /tmp ~ .` shows which disk is full';
  expect(wordsOf(failed('ENOSPC', '/tmp/strata-x', 'mkdtemp'))).toContain(`/tmp/strata-x cannot be written ${full}`);
  const write = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  expect(wordsOf(write)).toContain(`a file cannot be written ${full}`);
  let error: unknown;
  try {
    mkdirSync('/dev/null/home');
  } catch (caught) {
    error = caught;
  }
  expect(wordsOf(error)).toContain('/dev/null/home cannot be written (a part of this path is not a folder)');
});

test('a program that may not be run, and a defect, are something else', () => {
  expect(unwritable(failed('EACCES', '/srv/x', 'spawn /srv/x'))).toBeUndefined();
  expect(unwritable(new TypeError('x is undefined'))).toBeUndefined();
  expect(unwritable(undefined)).toBeUndefined();
});
