/** Checks that a PostgreSQL in a container is dumped. These dumps are not proven by a restore. */
import { z } from 'zod';
import type { Environment, Server } from '../environment';
import type { Checks, Observer } from '../observer';
import { parseReport } from '../postgresql_backup/answer';
import { ago, duration, minute } from '../postgresql_backup/time';
import type { Check } from '../../platform/check';

const name = 'postgresql-dump';
const jobReport = z.object({
  scheduledSeconds: z.number(),
  last: z.object({
    outcome: z.string().nullish(),
    message: z.string().nullish(),
    lastPassed: z.iso.datetime({ offset: true }).nullish(),
  }),
});
type JobReport = z.infer<typeof jobReport>;
type Result = Omit<Check, 'name'>;

/** Detects one missed night, but tolerates a dump that started late. */
const oldestSeconds = 26 * 3600;
/** Tolerated difference of the clocks of two machines. */
const aheadSeconds = 15 * 60;

/** Only servers without PostgreSQL backups: those report on their dumps themselves. */
export const dumpChecks: Checks = (environment, observer) => {
  const { postgresql, servers } = environment;
  const isWatched = (name: string) => postgresql?.backup != null && name === postgresql.server;
  const dumping = servers.filter(({ name, dumps }) => dumps !== null && !isWatched(name));
  return Promise.all(dumping.map((server) => dumpCheck(environment, server, observer)));
};

async function dumpCheck(environment: Environment, { name: server }: Server, observer: Observer): Promise<Check> {
  const of = `dumps of ${server}`;
  try {
    const output = await observer.job(server, name);
    const byHand = `npx strata ssh ${environment.name} ${server} -- sudo systemctl start strata-job-${name}`;
    return { name: of, ...judge(parseReport(jobReport, output, `job ${name} on ${server}`), observer.now, byHand) };
  } catch (error) {
    return { name: of, outcome: 'failed', reason: (error as Error).message };
  }
}

/** @param byHand command that makes a dump now */
function judge(
  { scheduledSeconds, last: { outcome, message, lastPassed } }: JobReport,
  now: Date,
  byHand: string,
): Result {
  const failed = (reason: string): Result => ({ outcome: 'failed', reason });
  const secondsSince = (moment: number) => now.getTime() / 1000 - moment;
  if (outcome === 'failed') return failed(`the last dump failed: ${message}`);
  if (!lastPassed) {
    const reason = `no dump was made yet: wait for the next night, or run \`${byHand}\``;
    return secondsSince(scheduledSeconds) > oldestSeconds ? failed(reason) : { outcome: 'not observable here', reason };
  }
  const age = secondsSince(Date.parse(lastPassed) / 1000);
  if (age < -aheadSeconds)
    return failed(
      `the last dump is of ${minute(lastPassed)}, which is in the future: check the clocks with \`timedatectl\``,
    );
  if (age > oldestSeconds) return failed(`the last dump is ${duration(age)} old`);
  return { outcome: 'passed', reason: `last dump ${ago(lastPassed, now)}; not proven by a restore` };
}
