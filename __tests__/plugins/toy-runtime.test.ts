/** A runtime that is added to the one list works everywhere, and no other file names it. */
import { parse } from 'yaml';
import type { Environment } from '../../parts/environment';
import type { Observer } from '../../parts/observer';
import { context, rawOf } from '../environment';
import type { Raw } from '../environment';

jest.mock('../../runtimes/runtimes', () => {
  const actual = jest.requireActual<{ runtimes: object }>('../../runtimes/runtimes');
  const { toy } = jest.requireActual<{ toy: unknown }>('./toy-runtime/runtime');
  return { ...actual, runtimes: { ...actual.runtimes, toy } };
});
const rejectCall = () => Promise.reject(new Error('not asked here'));
const mockObserver: Observer = {
  now: new Date(),
  publicAddress: () => undefined,
  level: 'status',
  python: (server, file) => Promise.resolve(`${file} on ${server}`),
  ask: rejectCall,
  oldTls: rejectCall,
  openPorts: rejectCall,
  everyOpenPort: rejectCall,
  visit: rejectCall,
  bucketSettings: rejectCall,
  backups: rejectCall,
  job: rejectCall,
};
jest.mock('../../operations/verify/observer', () => ({ observer: () => mockObserver }));
jest.mock('../../operations/verify/on-hosts', () => ({ checkHosts: () => Promise.resolve([]) }));

import { verify } from '../../operations/verify/verify';
import { check } from '../../parts/check';
import { toEnvironment } from '../../parts/model';
import { rules } from '../../parts/rules';
import { ansibleFiles } from '../../render/ansible-files';
import { plays } from '../../render/plays';

const rawDescription = (change: (raw: Raw) => void = () => {}) =>
  rawOf('small.yaml', (raw) => {
    raw.servers['toy-1'] = { ...raw.servers['app-2'], address: '10.20.1.77', roles: ['app', 'proxy'] };
    raw.apps.puppet = { runtime: 'toy', servers: ['toy-1'], program: 'bear', host: 'bear.acme.org', port: 9000 };
    raw.apps.puppet.host = `bear.${raw.dns.zone}`;
    change(raw);
  });
const problems = (change: (raw: Raw) => void) =>
  check(rawDescription(change), context, rules).problems.map(({ path, remedy }) => `${path.join('.')}: ${remedy}`);

function environment(): Environment {
  const { description, problems: problemList } = check(rawDescription(), context, rules);
  expect(problemList).toEqual([]);
  return toEnvironment(context, description!, '/home/operator/x');
}
const inventory = () => parse(ansibleFiles(environment()).find(({ path }) => path === 'inventory/declared.yml')!.text);

test('its keys are read, its own rules refuse, and so do the rules of apps and sites', () => {
  expect(problems((raw) => (raw.apps.puppet.progam = 'x'))).toEqual([
    expect.stringMatching(/^apps\.puppet\.progam: .*`program`/),
  ]);
  expect(problems((raw) => (raw.apps.puppet.program = 'rm'))).toEqual(['apps.puppet.program: choose another']);
  expect(problems((raw) => (raw.apps.puppet.servers = ['toy-2']))).toContainEqual(
    expect.stringMatching(/^apps\.puppet\.servers\.0: .*`toy-1`/),
  );
  expect(problems((raw) => delete raw.apps.puppet.port)).toEqual([
    expect.stringMatching(/^apps\.puppet\.services\.program\.host: .*`port:`/),
  ]);
  expect(problems((raw) => (raw.apps.puppet.runtime = 'toi'))).toContainEqual(
    expect.stringMatching(/^apps\.puppet\.runtime: .*`toy`/),
  );
});

test('the model names it, and its site has a record', () => {
  const { apps, records } = environment();
  expect(apps.find(({ name }) => name === 'puppet')).toMatchObject({ runtime: 'toy', servers: ['toy-1'] });
  expect(records.map(({ host }) => host.split('.')[0])).toContain('bear');
});

test('its servers are in its group and in none of compose, and the proxy forwards to its port', () => {
  const { children, hosts } = inventory().all;
  expect(children.toy.hosts).toEqual({ 'toy-1': {} });
  expect(Object.keys(children.app.hosts)).not.toContain('toy-1');
  expect(Object.keys(children.docker.hosts)).not.toContain('toy-1');
  expect(hosts['toy-1'].toy_apps).toEqual(['puppet']);
  expect(hosts['toy-1'].proxy_sites).toMatchObject([{ name: 'puppet-program', upstream_port: 9000 }]);
  expect(JSON.stringify(hosts['app-1'])).not.toContain('puppet');
});

test('its play stands after the one that it names', () => {
  const order = plays(environment()).map(({ hosts }) => hosts);
  expect(order.indexOf('toy')).toBeGreaterThan(order.indexOf('app'));
});

test('`status` runs its check', async () => {
  const checks = await verify(environment(), {}, 'status');
  expect(checks).toContainEqual({ name: 'toy on toy-1', outcome: 'passed', reason: 'pgrep.py on toy-1' });
});
