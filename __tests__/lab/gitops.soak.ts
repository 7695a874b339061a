/** From a push to the new version for visitors, and a bad commit that nobody notices. */
import { environment, inside, site } from './end-to-end/balancer-environment';
import { cdktf, expectSuccess, minutes, strata, waitUntil } from './end-to-end/harness';
import { useOwnLab } from './end-to-end/own-lab';
import { bringUp, push, server, status } from './soak/followed-app';

useOwnLab([environment]);

/** The longest time from a push until visitors get it. */
const mostSeconds = 210;

async function version(): Promise<string> {
  return (await inside(server, `curl -sk --resolve ${site}:443:127.0.0.1 https://${site}/`)).stdout;
}

beforeAll(bringUp, 15 * minutes);
afterAll(async () => expectSuccess(await cdktf(['destroy', 'infra'], environment)), 5 * minutes);

test(
  'a push is live within three and a half minutes',
  async () => {
    for (const each of ['one', 'two']) {
      await push(each);
      await waitUntil(`version ${each}`, mostSeconds, async () => (await version()) === each);
    }
  },
  10 * minutes,
);

test(
  'a bad commit is tried once and rolled back, the check is red, and the next commit is released',
  async () => {
    const bad = await push('three', 'crashes');
    await waitUntil('the failure', mostSeconds, async () => (await status()).failed?.commit === bad);
    expect(await version()).toBe('two');
    const { failed } = await status();
    await inside(server, 'strata-gitops run echo');
    expect((await status()).failed).toEqual(failed);
    const { code, stdout } = await strata('status', environment);
    expect(code).not.toBe(0);
    expect(stdout).toContain(`commit ${bad.slice(0, 12)} of main failed`);
    await push('four');
    await waitUntil('version four', mostSeconds, async () => (await version()) === 'four');
    expect((await status()).failed).toBeNull();
  },
  15 * minutes,
);

test(
  'a service that the description does not name runs, and `strata verify` finds each as it was released',
  async () => {
    const { stdout } = await inside(server, 'docker ps --format \'{{.Label "com.docker.compose.service"}}\'');
    expect(stdout.trim().split('\n').sort()).toEqual(['web', 'worker']);
    const { stdout: checks } = await strata('status', environment);
    expect(checks).not.toMatch(/has no container|is not described|runs \S+, not /);
  },
  5 * minutes,
);

test(
  'a commit that reaches for the host is refused there, and a file of another app cannot be read through it',
  async () => {
    const mounts = { services: { web: { image: 'node:20-slim', volumes: ['/etc:/host'] } } };
    const bad = await push('five', 'good', JSON.stringify(mounts));
    await waitUntil('the refusal', mostSeconds, async () => (await status()).failed?.commit === bad);
    expect((await status()).failed?.reason).toContain('web: compose-host-folder: /etc');
    const reads = { services: { web: { image: 'node:20-slim', env_file: '/etc/shadow' } } };
    const other = await push('six', 'good', JSON.stringify(reads));
    await waitUntil('the other refusal', mostSeconds, async () => (await status()).failed?.commit === other);
    expect((await status()).failed?.reason).toMatch(/cannot read the file of echo: .*permission denied/);
    expect(await version()).toBe('four');
  },
  15 * minutes,
);
