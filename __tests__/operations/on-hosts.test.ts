/** What goes to a host by SSH, and what becomes of its answer. A program stands in for `ssh`. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checksOfLevel, hostProgram, plannedChecks } from '../../operations/verify/host-program';
import { checkHosts } from '../../operations/verify/on-hosts';
import { pythonOn } from '../../operations/verify/python-on';
import { levels } from '../../parts/levels';
import { environmentOf } from '../environment';
import { HostStandIn } from './host-stand-in';

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => host.remove());

const input = () => join(host.folder, 'input');
const reply = (output: string, { code = 0, error = '', script = '' } = {}) =>
  host.answers('ssh', output, { code, error, script: `cat >${input()}\n${script}` });

describe('a Python program on a host', () => {
  const python = () => pythonOn(host.folder, 'db-1', { source: 'print(1)', timeoutSeconds: 5 });

  test('goes to Python of root as standard input, so that no secret is in the list of processes', async () => {
    reply('{"a": [1]}');
    expect(await python()).toEqual({ a: [1] });
    const command = 'if [ "$(id -u)" = 0 ]; then exec python3 -; else exec sudo -n python3 -; fi';
    expect(host.calls('ssh')).toEqual([expect.objectContaining({ args: expect.stringMatching(/ db-1 if \[/) })]);
    expect(host.calls('ssh')[0]!.args.endsWith(` db-1 ${command}`)).toBe(true);
    expect(readFileSync(input(), 'utf8')).toBe('print(1)');
  });

  test('is not sent before the first `up`, which writes ssh_config', async () => {
    rmSync(join(host.folder, 'ssh_config'));
    await expect(python()).rejects.toThrow('no host is known on this machine yet: run `npx strata up` first');
    expect(host.calls('ssh')).toEqual([]);
  });

  test('fails where the exit code says so, whatever it printed', async () => {
    reply('[]', { code: 1, error: 'first\nsudo: a password is required' });
    await expect(python()).rejects.toThrow('db-1 did not answer (exit 1): first\nsudo: a password is required');
  });

  test('is ended where it takes too long', async () => {
    reply('[]', { script: 'exec sleep 60' });
    await expect(pythonOn(host.folder, 'db-1', { source: '', timeoutSeconds: 1 })).rejects.toThrow('exit 137');
  });

  test('fails where its output is no JSON', async () => {
    reply('Welcome to db-1');
    await expect(python()).rejects.toThrow('db-1 did not answer with JSON: Welcome to db-1');
  });
});

describe('checks', () => {
  const environment = () => {
    const { servers, ...rest } = environmentOf('small.yaml');
    return { ...rest, home: host.folder, servers: servers.filter(({ name }) => name === 'db-1') };
  };

  test.each(levels)('of a level are sent without those of the next one: %s', async (level) => {
    reply('[]');
    await checkHosts(environment(), level);
    const checks = checksOfLevel(plannedChecks(environment().servers[0]!, environment()), level);
    expect(readFileSync(input(), 'utf8')).toBe(hostProgram(checks));
  });

  test.each(levels)('an appliance is not asked: %s', async (level) => {
    const { servers, ...rest } = environment();
    const appliance = { ...rest, servers: servers.map((server) => ({ ...server, managed: false })) };
    expect(await checkHosts(appliance, level)).toEqual([
      { name: 'login to db-1', outcome: 'not observable here', reason: expect.stringContaining('an appliance') },
    ]);
    expect(host.calls('ssh')).toEqual([]);
  });

  test('a host that leaves out an answer is a failure that says how many there are', async () => {
    reply('[{"outcome": "passed", "reason": ""}]');
    const [login] = await checkHosts(environment(), 'status');
    expect(login).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^db-1 answered 1 of \d+ checks$/),
    });
  });
});
