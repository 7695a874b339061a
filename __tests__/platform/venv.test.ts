/** The Python environment, with a Python that only pretends to install: two commands at once, a kill, a removed Python. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pythonProblem, python } from '../../platform/python';
import { ensureVenv, venvBin, venvIsReady } from '../../platform/venv';

jest.setTimeout(60_000);

const originalEnv = { ...process.env };
/** By its whole path: the fake Python takes its name. */
const real = execFileSync(python()!, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
let folder: string;

/** `-m venv` makes a folder whose `python -m pip` takes a while and is counted. */
const fakePython = (log: string) => `#!/bin/sh
case "$1 $2" in
  "-m venv") mkdir -p "$3/bin"; cp "$0" "$3/bin/python" ;;
  "-m pip") echo pip >>${log}; sleep 0.5; touch "$(dirname "$0")/ansible-playbook" ;;
  *) exec ${real} "$@" ;;
esac
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-venv-'));
  mkdirSync(join(folder, 'bin'));
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  has('python3', fakePython(join(folder, 'log')));
  process.env['PATH'] = `${join(folder, 'bin')}:${originalEnv['PATH']}`;
});

afterEach(() => {
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

function has(name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), script);
  chmodSync(join(folder, 'bin', name), 0o755);
}

const installations = () => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').length;
const ensure = () => ensureVenv(() => {});

test('two commands at once: one installs, the other waits for it', async () => {
  await Promise.all([ensure(), ensure()]);
  expect(installations()).toBe(1);
  expect(venvIsReady()).toBe(true);
});

test('one that was killed in the middle is made anew, and so is one whose Python is gone', async () => {
  mkdirSync(dirname(venvBin('python')), { recursive: true });
  writeFileSync(venvBin('half'), '');
  await ensure();
  expect(existsSync(venvBin('half'))).toBe(false);

  rmSync(venvBin('python'));
  symlinkSync(join(folder, 'removed'), venvBin('python'));
  expect(venvIsReady()).toBe(false);
  await ensure();
  expect(installations()).toBe(2);
  expect(venvIsReady()).toBe(true);
});

test('a folder that was deleted between two commands is made again', async () => {
  await ensure();
  rmSync(join(folder, 'cache'), { recursive: true });
  await ensure();
  expect(installations()).toBe(2);
});

const pythons: [string, string, RegExp][] = [
  ['missing', 'exit 127', /^Python is missing: install Python 3\.11 or newer .*python3-venv/],
  ['too old', 'case "$2" in *platform*) echo 3.9.2 ;; *) exit 1 ;; esac', /^Python 3\.9\.2 is too old: install/],
  ['without venv', 'case "$2" in *platform*) echo 3.11.2 ;; *) exit 1 ;; esac', /^Python 3\.11\.2 lacks its venv/],
];
test.each(pythons)('a Python that is %s is reported with what to install', (_, script, words) => {
  has('python3', `#!/bin/sh\n${script}\n`);
  // Without the whole path at the end of the list, which is this machine's own.
  expect(pythonProblem(['python3'])).toMatch(words);
});
