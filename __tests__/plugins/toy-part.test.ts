/** A part that is added to the one list works everywhere, and no other file names it. */
import { parse } from 'yaml';
import type { Environment } from '../../parts/environment';
import type { Observer } from '../../parts/observer';
import type { Play } from '../../render/plays';
import { context, rawOf } from '../environment';

jest.mock('../../parts/parts', () => {
  const { parts } = jest.requireActual<{ parts: object }>('../../parts/parts');
  const { toy } = jest.requireActual<{ toy: unknown }>('./toy-part/part');
  return { parts: { toy, ...parts } };
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

import { check } from '../../parts/check';
import { toEnvironment } from '../../parts/model';
import { rules } from '../../parts/rules';
import { hostProgram, plannedChecks } from '../../operations/verify/host-program';
import { verify } from '../../operations/verify/verify';
import { attempt } from '../../platform/shell';
import { ansibleFiles } from '../../render/ansible-files';
import { plays } from '../../render/plays';
import { portMatrix } from '../../views/port-matrix';
import type { Raw } from '../environment';

const rawDescription = (change: (raw: Raw) => void = () => {}) =>
  rawOf('small.yaml', (raw) => {
    raw.greeting = { words: 'welcome' };
    raw.servers['app-1'].roles.push('greeter');
    raw.servers['app-1'].greets = 'everybody';
    change(raw);
  });
const problems = (change: (raw: Raw) => void) =>
  check(rawDescription(change), context, rules).problems.map(({ path, remedy }) => `${path.join('.')}: ${remedy}`);

const environment = (): Environment => {
  const { description, problems: problemList } = check(rawDescription(), context, rules);
  expect(problemList).toEqual([]);
  return toEnvironment(context, description!, '/home/operator/x');
};
const files = () => Object.fromEntries(ansibleFiles(environment()).map(({ path, text }) => [path, text]));

test('its keys are part of the description, and a typo in them is caught', () => {
  expect(problems((raw) => (raw.greeting.wrods = 'hello'))).toEqual([
    expect.stringMatching(/^greeting\.wrods: .*`words`/),
  ]);
  expect(problems((raw) => (raw.servers['app-1'].greet = 'x'))).toEqual([
    expect.stringMatching(/^servers\.app-1\.greet: .*`greets`/),
  ]);
});

test('its rules refuse, and its role wants its block', () => {
  expect(problems((raw) => (raw.greeting.words = 'go away'))).toEqual(['greeting.words: write `welcome`']);
  expect(problems((raw) => delete raw.greeting)).toEqual(['servers.app-1.roles.2: add `greeting:`']);
});

test('its port is open in the one list, and nobody may open it again', () => {
  const { servers } = environment();
  const open = servers.map(({ name, ports }) => [name, ports.filter((port) => port.name === 'greeting')]);
  expect(Object.fromEntries(open)).toMatchObject({
    'app-1': [{ first: 7000, last: 7000, protocol: 'tcp', sources: [{ name: 'internet', cidr: '0.0.0.0/0' }] }],
    'app-2': [],
  });
  expect(JSON.stringify(portMatrix(environment()))).toContain('7000');
  const twice = problems((raw) => (raw.servers['app-1'].ports = { extra: { port: 7000, from: ['internet'] } }));
  expect(twice).toEqual(['servers.app-1.ports.extra.port: role greeter opens it already: remove one of them']);
});

test('its secret is made with the others, and nobody else may use its name', () => {
  expect(environment().secrets).toContain('vault_greeting_door_key');
  const door = { image: 'acme/x:1', secrets: ['KEY'] };
  expect(
    problems((raw) => (raw.apps.greeting = { runtime: 'compose', servers: ['app-1'], services: { door } })),
  ).toEqual(['apps.greeting.services.door.secrets.0: the key of greetings has the same variable: rename this one']);
});

test('inventory and variables know it', () => {
  const inventory = parse(files()['inventory/declared.yml']!);
  expect(inventory.all.children.greeter.hosts).toEqual({ 'app-1': {} });
  expect(inventory.all.hosts['app-1']).toMatchObject({
    greeter_to: 'everybody',
    retired_described_jobs: ['greeting', 'docker-prune', 'shop.health'],
  });
  expect(parse(files()['inventory/group_vars/greeter.yml']!)).toEqual({ greeter_words: 'welcome' });
});

test('its play stands after the one that it names', () => {
  const order = plays(environment()).map(({ hosts }: Play) => hosts);
  expect(order.indexOf('greeter')).toBeGreaterThan(order.indexOf('postgresql'));
  expect(order.filter((hosts) => hosts === 'greeter')).toHaveLength(1);
});

test('`status` runs its check', async () => {
  const checks = await verify(environment(), {}, 'status');
  expect(checks).toContainEqual({ name: 'greeting of app-1', outcome: 'passed', reason: 'greet.py on app-1' });
});

test('its check runs on the host, with what the description expects there', async () => {
  const { servers } = environment();
  const greetings = servers.flatMap((server) =>
    plannedChecks(server, environment()).filter(({ module }) => module === 'verify_toy-part'),
  );
  expect(greetings).toMatchObject([{ function: 'greets', title: 'greeting', expected: 'welcome' }]);
  const { stdout } = await attempt('python3', ['-'], { input: hostProgram(greetings), timeoutSeconds: 20 });
  const reason = '/etc/greeting cannot be read: No such file or directory';
  expect(JSON.parse(stdout)).toEqual([{ outcome: 'failed', reason }]);
});
