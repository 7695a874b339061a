/** The database's certificate and the authority of its host, made by the real openssl below a temporary root. */
import { spawnSync } from 'node:child_process';
import { Host } from './host';

const etc = 'etc/postgresql/17/main';
const authority = 'etc/strata/postgresql-ca/ca.crt';
const names = 'DNS:db-1,DNS:db-1.strata.internal,IP:10.0.2.10';
let host: Host;

beforeEach(() => {
  host = new Host({ 'postgresql-certificate': 'postgresql/files/postgresql-certificate.sh' });
  host.write(`${etc}/postgresql.conf`, '');
  host.standIn('chown', 'exit 0');
  host.standIn('systemctl', 'echo "$*" >>"$STRATA_ROOT/systemctl"');
});
afterEach(() => host.remove());

const renew = (altNames = names) => host.run('postgresql-certificate', '17', altNames);
const asRole = (altNames = names) => host.run('postgresql-certificate', '17', altNames, '--authority');

test('the first run makes certificate and authority, a second one prints nothing and changes nothing', () => {
  expect(asRole()).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/made .*ca.crt\nmade .*server.crt/),
  });
  const before = host.read(`${etc}/server.crt`);
  expect(asRole()).toMatchObject({ status: 0, stderr: '', stdout: '' });
  expect(renew()).toMatchObject({ status: 0, stderr: '', stdout: '' });
  expect(host.read(`${etc}/server.crt`)).toBe(before);
  expect(host.read('systemctl')).toMatch(/^reload postgresql@17-main.service$/m);
});

test.each(['-verify_hostname db-1', '-verify_hostname db-1.strata.internal', '-verify_ip 10.0.2.10'])(
  'it is valid for %s, also for the strictest client',
  (name) => {
    asRole();
    expect(verified(...name.split(' '))).toBe(true);
  },
);

test('it is not valid for other names, and cannot sign certificates', () => {
  asRole();
  expect(verified('-verify_hostname', 'db-2')).toBe(false);
  expect(openssl('x509', '-in', below(`${etc}/server.crt`), '-noout', '-text')).toContain('CA:FALSE');
});

test('keys are readable by their owner only', () => {
  asRole();
  for (const path of [`${etc}/server.key`, 'etc/strata/postgresql-ca.key']) {
    expect(spawnSync('stat', ['-c', '%a', below(path)], { encoding: 'utf8' }).stdout.trim()).toBe('600');
  }
});

test('with another name, or near its end, the certificate is made anew by the same authority', () => {
  asRole();
  const before = host.read(authority);
  expect(renew(`${names},DNS:also`).stdout).toMatch(/^made .*server.crt\n$/);
  signFor(100);
  expect(renew(`${names},DNS:also`).stdout).toMatch(/^made .*server.crt\n$/);
  signFor(200);
  expect(renew(names).stdout).toBe('');
  expect(host.read(authority)).toBe(before);
});

test('a certificate that the host signed itself, as Strata made them before, is replaced', () => {
  const outputOptions = ['-keyout', below(`${etc}/server.key`), '-out', below(`${etc}/server.crt`)];
  openssl('req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-days', '3650', '-subj', '/CN=db-1', ...outputOptions);
  expect(asRole().stdout).toMatch(/made .*server.crt/);
  expect(verified('-verify_hostname', 'db-1')).toBe(true);
});

test('the role renews an authority that expires soon, with the same key: certificates that it signed stay valid', () => {
  asRole();
  const key = below('etc/strata/postgresql-ca.key');
  const before = host.read(`${etc}/server.crt`);
  host.write(
    'config',
    '[req]\ndistinguished_name = dn\nx509_extensions = ca\n[dn]\n[ca]\nbasicConstraints = critical,CA:TRUE\n',
  );
  const subject = openssl('x509', '-in', below(authority), '-noout', '-subject', '-nameopt', 'RFC2253')
    .replace('subject=', '/')
    .trim();
  openssl(
    'req',
    '-x509',
    '-new',
    '-key',
    key,
    '-days',
    '700',
    '-subj',
    subject,
    '-config',
    below('config'),
    '-out',
    below(authority),
  );
  expect(renew().stdout).toBe('');
  expect(asRole().stdout).toMatch(/^made .*ca.crt\n$/);
  expect(host.read(`${etc}/server.crt`)).toBe(before);
  expect(verified('-verify_hostname', 'db-1')).toBe(true);
});

test('the job never makes an authority, since no client would know it', () => {
  asRole();
  host.write('etc/strata/postgresql-ca.key', '');
  expect(renew()).toMatchObject({ status: 1, stderr: expect.stringContaining('strata up makes another') });
  expect(asRole().stdout).toMatch(/made .*ca.crt\nmade .*server.crt/);
});

const below = (path: string) => `${host.root}/${path}`;

function openssl(...words: string[]): string {
  return spawnSync('openssl', words, { encoding: 'utf8' }).stdout;
}

function verified(...name: string[]): boolean {
  const words = ['verify', '-x509_strict', '-CAfile', below(authority), ...name, below(`${etc}/server.crt`)];
  return spawnSync('openssl', words).status === 0;
}

/** As the authority would have signed some time ago. */
function signFor(days: number): void {
  const [key, crt] = [below(`${etc}/server.key`), below(`${etc}/server.crt`)];
  host.write('request', openssl('x509', '-in', crt, '-signkey', key, '-x509toreq', '-copy_extensions', 'copyall'));
  const signer = ['-CA', below(authority), '-CAkey', below('etc/strata/postgresql-ca.key'), '-set_serial', '7'];
  openssl(
    'x509',
    '-req',
    '-in',
    below('request'),
    ...signer,
    '-copy_extensions',
    'copyall',
    '-days',
    String(days),
    '-out',
    crt,
  );
}
