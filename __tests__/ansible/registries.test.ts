/** Docker's logins to registries on a host: those of Strata come and go, those of people stay. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { venvBin } from '../../platform/venv';
import { withoutAnsible } from '../render/plays/play';

const library = join(__dirname, '../../ansible/roles/registries/library');
/** The real module; what it would write into the journal goes to standard error. */
const program = `
import json, sys
from ansible.module_utils import basic
basic._ANSIBLE_PROFILE = "legacy"
basic._ANSIBLE_ARGS = json.dumps({"ANSIBLE_MODULE_ARGS": json.load(sys.stdin)}).encode()
basic.has_journal = False
basic.syslog.openlog = lambda *words: None
basic.syslog.syslog = lambda level, text: print(text, file=sys.stderr)
sys.path.insert(0, sys.argv[1])
import strata_registries
strata_registries.main()
`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'strata-registries-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const config = () => join(folder, 'docker', 'config.json');
const stored = () => JSON.parse(readFileSync(config(), 'utf8')) as { auths: Record<string, { auth: string }> };
const ghcr = { 'ghcr.io': { user: 'robot', password: 'pä:ss\nword {{ 1 }}' } };
const hub = { 'docker.io': { user: 'acme', password: 'sesame-1' } };

function logIn(logins: object, more: object = {}) {
  const input = JSON.stringify({ logins, config: config(), own: join(folder, 'strata', 'registries.json'), ...more });
  const { stdout, stderr } = spawnSync(venvBin('python'), ['-c', program, library], { input, encoding: 'utf8' });
  const result = JSON.parse(stdout || JSON.stringify({ msg: stderr })) as { changed?: boolean; msg?: string };
  return { ...result, told: stdout + stderr };
}

function writeByHand(content: object): void {
  logIn({});
  logIn(hub);
  writeFileSync(config(), JSON.stringify(content), { mode: 0o600 });
  writeFileSync(join(folder, 'strata', 'registries.json'), '[]');
}

(withoutAnsible === null ? describe : describe.skip)(`logins to registries (${withoutAnsible ?? 'real'})`, () => {
  test('the entry is the one of docker login, for root alone, and a second run changes nothing', () => {
    expect(logIn({ ...ghcr, ...hub }).changed).toBe(true);
    const { auths } = stored();
    expect(Object.keys(auths)).toEqual(['ghcr.io', 'https://index.docker.io/v1/']);
    expect(Buffer.from(auths['ghcr.io']!.auth, 'base64').toString()).toBe('robot:pä:ss\nword {{ 1 }}');
    expect([statSync(config()).mode & 0o777, statSync(join(folder, 'docker')).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(logIn({ ...ghcr, ...hub }).changed).toBe(false);
  });

  test('a new password replaces the old one', () => {
    logIn(hub);
    expect(logIn({ 'docker.io': { user: 'acme', password: 'sesame-2' } }).changed).toBe(true);
    expect(Buffer.from(Object.values(stored().auths)[0]!.auth, 'base64').toString()).toBe('acme:sesame-2');
  });

  test('what left the description leaves the host, and without any login there is no file', () => {
    logIn({ ...ghcr, ...hub });
    logIn(hub);
    expect(Object.keys(stored().auths)).toEqual(['https://index.docker.io/v1/']);
    expect(logIn({}).changed).toBe(true);
    expect([existsSync(config()), existsSync(join(folder, 'strata', 'registries.json'))]).toEqual([false, false]);
    expect(logIn({}).changed).toBe(false);
  });

  test('what a person wrote stays; an entry for a described registry is replaced, and is ours from then on', () => {
    const mine = { 'quay.io': { auth: 'bWU6bWU=' }, 'ghcr.io': { auth: 'bWU6bWU=' } };
    writeByHand({ auths: mine, detachKeys: 'ctrl-q' });
    logIn(ghcr);
    expect(stored()).toMatchObject({ auths: { 'quay.io': mine['quay.io'] }, detachKeys: 'ctrl-q' });
    expect(stored().auths['ghcr.io']).not.toEqual(mine['ghcr.io']);
    logIn({});
    expect(stored()).toEqual({ auths: { 'quay.io': mine['quay.io'] }, detachKeys: 'ctrl-q' });
  });

  test('a file that others may read is made private again', () => {
    logIn(hub);
    spawnSync('chmod', ['0644', config()]);
    expect([logIn(hub).changed, statSync(config()).mode & 0o777]).toEqual([true, 0o600]);
  });

  test('in check mode nothing is written', () => {
    expect(logIn(hub, { _ansible_check_mode: true }).changed).toBe(true);
    expect(existsSync(config())).toBe(false);
  });

  test.each([{ credsStore: 'pass' }, { credHelpers: { 'ghcr.io': 'pass' } }])(
    '%j: Docker would not use it',
    (helper) => {
      writeByHand(helper);
      expect(logIn(ghcr).msg).toContain('names the credential helper pass');
      expect(JSON.parse(readFileSync(config(), 'utf8'))).toEqual(helper);
      expect(logIn({}).changed).toBe(false);
    },
  );

  test('a damaged file is not replaced', () => {
    writeByHand({});
    writeFileSync(config(), '{');
    expect(logIn(ghcr).msg).toContain('is no JSON');
    expect(readFileSync(config(), 'utf8')).toBe('{');
  });

  test('no password is in the result or in the journal', () => {
    const { told } = logIn(hub, { _ansible_verbosity: 4 });
    expect(told).not.toContain('sesame');
    expect(told).not.toContain(Buffer.from('acme:sesame-1').toString('base64'));
  });
});
