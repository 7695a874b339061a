/** The program that is sent to a host: its checks, and the sources that they need and no others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allHostChecks, hostProgram, plannedChecks } from '../../operations/verify/host-program';
import { environmentOf } from '../environment';

const root = join(__dirname, '../..');
const source = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const environment = environmentOf('small.yaml');
const database = environment.servers.find(({ name }) => name === 'db-1')!;
const checks = plannedChecks(database, environment);
const ofModule = (name: string) => checks.filter(({ module }) => module === name);

function decoded(program: string) {
  const [, text] = /load\("([^"]+)"\)\n$/.exec(program)!;
  return JSON.parse(Buffer.from(text!, 'base64').toString()) as { sources: Record<string, string>; plan: unknown[] };
}

test('every part with checks has a Python module of its own', () => {
  const modules = allHostChecks().map(({ module }) => module);
  expect(modules.filter((name) => !/^verify_\w+$/.test(name))).toEqual([]);
  expect(new Set(modules).size).toBe(modules.length);
});

test('the scheduled jobs of all parts are expected on their server', () => {
  const jobs = checks.find(({ function: name }) => name === 'jobs');
  expect(jobs?.expected).toEqual(expect.arrayContaining(['postgresql-certificate', 'postgresql-backup']));
});

test('has a plan of all checks in their order, with what each expects', () => {
  const plan = checks.map(({ module, function: name, expected }) => ({ module, function: name, expected }));
  expect(plan.length).toBeGreaterThan(5);
  expect(decoded(hostProgram(checks)).plan).toEqual(JSON.parse(JSON.stringify(plan)));
});

test('has the sources that its checks need, and no others', () => {
  const [ssh, firewall] = [ofModule('verify_ssh'), ofModule('verify_firewall')];
  const helpers = source('operations/verify/host_checks.py');
  const ofSsh = { host_checks: helpers, verify_ssh: source('parts/ssh/verify.py') };
  expect([ssh.length > 0, firewall.length > 0]).toEqual([true, true]);
  expect(decoded(hostProgram(ssh)).sources).toEqual(ofSsh);
  const role = (name: string) => source('ansible/roles/firewall/module_utils', `${name}.py`);
  expect(decoded(hostProgram([...ssh, ...firewall])).sources).toEqual({
    ...ofSsh,
    verify_firewall: source('parts/firewall/verify.py'),
    'ansible.module_utils.strata_chains': role('strata_chains'),
    'ansible.module_utils.strata_ufw': role('strata_ufw'),
    'ansible.module_utils.strata_live': role('strata_live'),
  });
});

test('modules of roles are loaded before the checks that import them', () => {
  const names = Object.keys(decoded(hostProgram(checks)).sources);
  const isOfRole = (name: string) => name.startsWith('ansible.');
  const firstCheck = names.findIndex((name) => name.startsWith('verify_'));
  expect(names.filter(isOfRole)).toHaveLength(4);
  expect(names.slice(firstCheck).filter(isOfRole)).toEqual([]);
});
