/** What goes to a host by SSH, and what becomes of its answer; SSH itself is replaced. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ssh } from '../../operations/ssh';
import type { SshCommand } from '../../operations/ssh';
import { checksOfLevel, hostProgram, plannedChecks } from '../../operations/verify/host-program';
import { checkHosts } from '../../operations/verify/on-hosts';
import { pythonOn } from '../../operations/verify/python-on';
import { levels } from '../../parts/levels';
import type { ShellResult } from '../../platform/shell';
import { environmentOf } from '../environment';

jest.mock('../../operations/ssh', () => ({ ...jest.requireActual<object>('../../operations/ssh'), ssh: jest.fn() }));
const mockedSsh = jest.mocked(ssh);

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'strata-on-hosts-'));
  writeFileSync(join(home, 'ssh_config'), '');
});
afterEach(() => {
  rmSync(home, { recursive: true });
  mockedSsh.mockReset();
});

const reply = (result: Partial<ShellResult>) =>
  mockedSsh.mockResolvedValue({ code: 0, stdout: '', stderr: '', ...result });
const commands = (): SshCommand[] => mockedSsh.mock.calls.map(([, command]) => command);

describe('a Python program on a host', () => {
  const python = () => pythonOn(home, 'db-1', { source: 'print(1)', timeoutSeconds: 7 });

  test('goes to Python of root as standard input, so that no secret is in the list of processes', async () => {
    reply({ stdout: '{"a": [1]}' });
    expect(await python()).toEqual({ a: [1] });
    const command = 'if [ "$(id -u)" = 0 ]; then exec python3 -; else exec sudo -n python3 -; fi';
    expect(mockedSsh.mock.calls).toEqual([[home, { host: 'db-1', command, input: 'print(1)', timeoutSeconds: 7 }]]);
  });

  test('is not sent before the first `up`, which writes ssh_config', async () => {
    rmSync(join(home, 'ssh_config'));
    await expect(python()).rejects.toThrow('no host is known on this machine yet: run `npx strata up` first');
    expect(commands()).toEqual([]);
  });

  test('fails where the exit code says so, whatever it printed', async () => {
    reply({ code: 1, stdout: '[]', stderr: 'first\nsudo: a password is required' });
    await expect(python()).rejects.toThrow('db-1 did not answer (exit 1): first\nsudo: a password is required');
  });

  test('fails where its output is no JSON', async () => {
    reply({ stdout: 'Welcome to db-1' });
    await expect(python()).rejects.toThrow('db-1 did not answer with JSON: Welcome to db-1');
  });
});

describe('checks', () => {
  const environment = () => {
    const { servers, ...rest } = environmentOf('small.yaml');
    return { ...rest, home, servers: servers.filter(({ name }) => name === 'db-1') };
  };

  test.each([
    ['status', 90],
    ['verify', 300],
    ['full', 3600],
  ] as const)('of level %s run for %s s at most, and only those of this level', async (level, timeoutSeconds) => {
    reply({ stdout: '[]' });
    await checkHosts(environment(), level);
    const { servers } = environment();
    const input = hostProgram(checksOfLevel(plannedChecks(servers[0]!, environment()), level));
    expect(commands()).toEqual([expect.objectContaining({ host: 'db-1', input, timeoutSeconds })]);
  });

  test.each(levels)('an appliance is not asked: %s', async (level) => {
    const { servers, ...rest } = environment();
    const appliance = { ...rest, servers: servers.map((server) => ({ ...server, managed: false })) };
    expect(await checkHosts(appliance, level)).toEqual([
      { name: 'login to db-1', outcome: 'not observable here', reason: expect.stringContaining('an appliance') },
    ]);
    expect(commands()).toEqual([]);
  });

  test('a host that leaves out an answer is a failure that says how many there are', async () => {
    reply({ stdout: '[{"outcome": "passed", "reason": ""}]' });
    const [login] = await checkHosts(environment(), 'status');
    expect(login).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^db-1 answered 1 of \d+ checks$/),
    });
  });
});
