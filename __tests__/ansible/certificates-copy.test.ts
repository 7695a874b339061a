/** The copy of certificates on the controller: the real Ansible with two folders of certbot, of a host and of its successor. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decrypt, encrypt } from '../../home/ansible-vault';
import { runPlay, withoutAnsible } from '../render/plays/play';

const host = 'shop.example.org';
const server = 'https://acme.test/directory';
const account = '0123456789abcdef0123456789abcdef';
const role = join(__dirname, '..', '..', 'ansible', 'roles', 'proxy');
const password = 'correct horse';

const skipReason = withoutAnsible;

(skipReason === null ? describe : describe.skip)(
  `a copy of certificates${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-certificates-'));
    const copy = join(folder, 'certificates', 'app-1.vault');
    const [old, successor] = [join(folder, 'old'), join(folder, 'new')];
    const before = { ...process.env };
    let key = '';

    beforeAll(() => {
      key = issue(old);
      writeFileSync(join(folder, 'password'), `${password}\n`);
      Object.assign(process.env, {
        ANSIBLE_LIBRARY: join(role, 'library'),
        ANSIBLE_MODULE_UTILS: join(role, 'module_utils'),
        ANSIBLE_VAULT_PASSWORD_FILE: join(folder, 'password'),
        ANSIBLE_VERBOSITY: '3',
        SSL_CERT_FILE: join(old, 'cert.pem'),
      });
    });

    afterAll(() => {
      process.env = before;
      rmSync(folder, { recursive: true });
    });

    const check = (of: string, args: object = {}) => runPlay('certificates.yml', { folder: of, copy, ...args });

    test('it is encrypted with the password of the vault, and no output has a key', () => {
      const output = check(old);
      expect(output).toContain('changed=0');
      expect(JSON.parse(decrypt(readFileSync(copy, 'utf8'), password)).certificates[host].files['privkey.pem']).toBe(
        key,
      );
      expect(readdirSync(join(folder, 'certificates'))).toEqual(['app-1.vault']);
      expect([statSync(copy).mode & 0o777, statSync(join(copy, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
      for (const line of key.split('\n').slice(1, -2)) expect(output).not.toContain(line);
    }, 30_000);

    test('it is written only where the host has others', () => {
      const text = readFileSync(copy, 'utf8');
      check(old);
      expect(readFileSync(copy, 'utf8')).toBe(text);
    }, 30_000);

    test('a new host gets it once, and no output has a key', () => {
      const output = check(successor);
      expect(output).toContain('changed=1');
      expect(readFileSync(join(successor, 'live', host, 'privkey.pem'), 'utf8')).toBe(key);
      for (const line of key.split('\n').slice(1, -2)) expect(output).not.toContain(line);
      expect(check(successor)).toContain('changed=0');
    }, 60_000);

    test('a host without certificates does not empty it', () => {
      const text = readFileSync(copy, 'utf8');
      mkdirSync(join(folder, 'bare', 'accounts', 'a'), { recursive: true });
      writeFileSync(join(folder, 'bare', 'accounts', 'a', 'meta.json'), '');
      check(join(folder, 'bare'));
      expect(readFileSync(copy, 'utf8')).toBe(text);
    }, 30_000);

    test('one that this password does not open is written anew', () => {
      writeFileSync(copy, encrypt('something else', 'another password'));
      expect(check(old)).toContain('failed=0');
      expect(decrypt(readFileSync(copy, 'utf8'), password)).toContain(host);
    }, 30_000);
  },
);

/** Files of certbot with one certificate. @returns its key */
function issue(folder: string): string {
  const [live, archive] = [join(folder, 'live', host), join(folder, 'archive', host)];
  const place = join(folder, 'accounts', 'acme.test', 'directory', account);
  for (const each of [live, archive, join(folder, 'renewal'), place]) mkdirSync(each, { recursive: true });
  const files = ['-keyout', join(archive, 'privkey1.pem'), '-out', join(folder, 'cert.pem')];
  const kind = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    `/CN=${host}`,
    '-days',
    '30',
  ];
  execFileSync('openssl', ['req', '-x509', ...kind, ...files], { stdio: 'ignore' });
  for (const name of ['cert', 'chain', 'fullchain'])
    writeFileSync(join(archive, `${name}1.pem`), readFileSync(join(folder, 'cert.pem')));
  for (const name of ['cert', 'chain', 'fullchain', 'privkey'])
    symlinkSync(join('..', '..', 'archive', host, `${name}1.pem`), join(live, `${name}.pem`));
  writeFileSync(join(folder, 'renewal', `${host}.conf`), `[renewalparams]\nserver = ${server}\naccount = ${account}\n`);
  for (const name of ['meta', 'private_key', 'regr']) writeFileSync(join(place, `${name}.json`), '{}');
  return readFileSync(join(archive, 'privkey1.pem'), 'utf8');
}
