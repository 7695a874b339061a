/** `destroy` killed at ten moments that nobody chose; the same command again ends it, and the buckets keep what they have. */
import { cdktf, expectSuccess, minutes, name, strata } from '../end-to-end/harness';
import { objectText, putObject } from '../end-to-end/lab-cloud';
import { killed } from '../end-to-end/kill';
import type { How } from '../end-to-end/kill';
import { expectNothingLeft, hosts } from '../end-to-end/left';

const destroy = ['destroy', name, '--consent', name];
const hows: readonly How[] = ['TERM', 'KILL', 'KILL with Terraform', 'TERM twice'];
const turns = Array.from({ length: 10 }, (_, at) => [at + 1, hows[at % hows.length]!] as const);
/** Seconds of a `destroy` that nobody disturbs. */
let duration = 0;

export function destroyKillTests(): void {
  beforeAll(async () => {
    await putObject();
    const began = Date.now();
    expectSuccess(await strata(...destroy));
    duration = (Date.now() - began) / 1000;
    expectSuccess(await cdktf(['deploy', 'infra']));
  }, 15 * minutes);

  test.each(turns)(
    '%i. %s of destroy, at a random moment: the same command again ends it, and the object in the bucket is there',
    async (_turn, how) => {
      const after = (0.05 + Math.random() * 0.85) * duration;
      const { moment, end } = await killed(destroy, { how, after });
      process.stderr.write(`  ${how} after ${after.toFixed(1)} of ${duration.toFixed(1)} s: ${moment}, ${end}\n`);
      expect(moment).toBe('hit');
      expectSuccess(await strata(...destroy));
      expect(await hosts()).toEqual([]);
      expect(await objectText()).toBe('kept');
      expectSuccess(await cdktf(['deploy', 'infra']));
      await expectNothingLeft();
    },
    10 * minutes,
  );
}
