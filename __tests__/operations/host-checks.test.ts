/** Checks on hosts: every function exists, each has a damage that turns it red, and no result is lost or invented. */
import { plannedChecks, hostProgram, allHostChecks } from '../../operations/verify/host-program';
import { checkHosts } from '../../operations/verify/on-hosts';
import { attempt } from '../../platform/shell';
import { environmentOf } from '../environment';
import { damagedElsewhere } from '../lab/end-to-end/damaged-elsewhere';
import { damages } from '../lab/end-to-end/damages';
import { HostStandIn } from './host-stand-in';

const everyCheck = allHostChecks().flatMap(({ functions }) => Object.values(functions));

test('every check has a damage that turns it red', () => {
  const planted = new Set(damages.map(({ turnsRed }) => turnsRed));
  const titles = everyCheck.map(({ title }) => title);
  expect(titles.filter((title) => !planted.has(title))).toEqual(titles.filter((title) => title in damagedElsewhere));
  expect(damages.map(({ turnsRed }) => turnsRed).filter((title) => title && !titles.includes(title))).toEqual([]);
});

test('titles are unique, because a result is known by its name', () => {
  const titles = everyCheck.map(({ title }) => title);
  expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
});

test('every function is in the Python file beside its part', () => {
  const missing = allHostChecks().flatMap(({ functions, source, module }) =>
    Object.keys(functions)
      .filter((name) => !new RegExp(`^def ${name}\\(\\w+: `, 'm').test(source()))
      .map((name) => `${module}.${name}`),
  );
  expect(missing).toEqual([]);
});

test('the program of every server loads, and gives one result per check', async () => {
  const environment = environmentOf('small.yaml');
  for (const server of environment.servers.filter(({ managed }) => managed)) {
    const checks = plannedChecks(server, environment);
    // A program that only loads: running the checks would be about this machine.
    const program = hostProgram(checks).replace(
      'sys.modules["host_checks"].run(whole["plan"])',
      'print(len(whole["plan"]))',
    );
    const { stdout, stderr } = await attempt('python3', ['-'], { input: program, timeoutSeconds: 20 });
    expect([stdout.trim(), stderr]).toEqual([String(checks.length), '']);
  }
});

describe('results', () => {
  const environment = () => {
    const { servers, ...rest } = environmentOf('small.yaml');
    return { ...rest, servers: servers.slice(0, 1), home: host.folder };
  };
  const names = (level: 'status' | 'verify') => {
    const { servers } = environment();
    return plannedChecks(servers[0]!, environment()).filter(
      ({ level: each }) => each === 'status' || level === 'verify',
    );
  };
  let host: HostStandIn;
  beforeEach(() => (host = new HostStandIn()));
  afterEach(() => host.remove());

  test('stand beside the names of their checks', async () => {
    const answers = names('status').map(({ function: name }, at) => ({
      outcome: at ? 'passed' : 'failed',
      reason: name,
    }));
    host.answers('ssh', JSON.stringify(answers));
    const results = await checkHosts(environment(), 'status');
    expect(results[0]).toMatchObject({ name: expect.stringMatching(/^login to /), outcome: 'passed' });
    expect(results[1]).toMatchObject({
      name: expect.stringMatching(/^sudo of /),
      outcome: 'failed',
      reason: 'sudoers',
    });
    expect(results.filter(({ outcome }) => outcome === 'passed')).toHaveLength(answers.length);
  });

  test.each([
    ['a host that is silent', '', 255],
    ['nonsense', 'nonsense', 0],
    ['fewer results than checks', '[]', 0],
    ['an outcome that nobody knows', '[{"outcome":"great","reason":""}]', 0],
  ])('%s is a failure, and its checks are not green', async (_, output, code) => {
    host.answers('ssh', output, { code });
    const results = await checkHosts(environment(), 'status');
    expect(results[0]).toMatchObject({ outcome: 'failed' });
    expect(new Set(results.slice(1).map(({ outcome }) => outcome))).toEqual(new Set(['not observable here']));
  });
});

test('checks of a higher level are not asked, and the result names the command that asks', async () => {
  const stand = new HostStandIn();
  const environment = { ...environmentOf('small.yaml', (raw) => (raw.postgresql.backup = { bucket: 'pg-backups' })) };
  try {
    stand.answers('ssh', '[]');
    const results = await checkHosts({ ...environment, home: stand.folder }, 'status');
    const later = results.filter(({ outcome }) => outcome === 'not asked');
    expect(later.map(({ name, reason }) => [name, reason])).toEqual([
      ['log since the last full backup of db-1', '`strata verify` checks it'],
      ['files of the backups of db-1', '`strata verify --full` checks it'],
    ]);
  } finally {
    stand.remove();
  }
});
