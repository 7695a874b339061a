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
