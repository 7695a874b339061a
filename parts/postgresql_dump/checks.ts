/** Whether the PostgreSQL in a container is dumped. Nobody restores it at night, so that is all that is known. */
import { z } from 'zod';
import type { Environment, Server } from '../environment';
import type { Checks, Observer } from '../observer';
import { shaped } from '../postgresql_backup/answer';
import { ago, duration, minute } from '../postgresql_backup/time';
import type { Check } from '../../platform/check';

const name = 'postgresql-dump';
const standing = z.object({
  scheduledSeconds: z.number(),
  last: z.object({
    outcome: z.string().nullish(),
    message: z.string().nullish(),
    lastPassed: z.iso.datetime({ offset: true }).nullish(),
  }),
});
type Standing = z.infer<typeof standing>;
type Judged = Omit<Check, 'name'>;

/** One missed night is noticed, one that began late is not. */
const oldestSeconds = 26 * 3600;
/** Clocks of two machines differ a little. */
const aheadSeconds = 15 * 60;

/** A server whose PostgreSQL is backed up looks at its dumps itself. */
export const dumpChecks: Checks = (environment, observer) => {
  const { postgresql, servers } = environment;
  const isWatched = (name: string) => postgresql?.backup != null && name === postgresql.server;
  const dumping = servers.filter(({ name, dumps }) => dumps !== null && !isWatched(name));
  return Promise.all(dumping.map((server) => dumpCheck(environment, server, observer)));
};

async function dumpCheck(environment: Environment, { name: server }: Server, observer: Observer): Promise<Check> {
  const of = `dumps of ${server}`;
  try {
    const answer = await observer.job(server, name);
    const byHand = `npx strata ssh ${environment.name} ${server} -- sudo systemctl start strata-job-${name}`;
    return { name: of, ...judge(shaped(standing, answer, `job ${name} on ${server}`), observer.now, byHand) };
  } catch (error) {
    return { name: of, outcome: 'failed', reason: (error as Error).message };
  }
}

/** @param byHand command that makes a dump now */
function judge(
  { scheduledSeconds, last: { outcome, message, lastPassed } }: Standing,
  now: Date,
  byHand: string,
): Judged {
  const failed = (reason: string): Judged => ({ outcome: 'failed', reason });
  const secondsSince = (moment: number) => now.getTime() / 1000 - moment;
  if (outcome === 'failed') return failed(`the last dump failed: ${message}`);
  if (!lastPassed) {
    const reason = `no dump was made yet: wait for the night, or \`${byHand}\``;
    return secondsSince(scheduledSeconds) > oldestSeconds ? failed(reason) : { outcome: 'not observable here', reason };
  }
  const age = secondsSince(Date.parse(lastPassed) / 1000);
  if (age < -aheadSeconds)
    return failed(`the last dump is of ${minute(lastPassed)}, which is yet to come: see \`timedatectl\``);
  if (age > oldestSeconds) return failed(`the last dump is ${duration(age)} old`);
  return { outcome: 'passed', reason: `last dump ${ago(lastPassed, now)}; not proven by a restore` };
}
