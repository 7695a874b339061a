/** Whether what is described to be backed up is: in the bucket, of last night, and proven by a restore. */
import { z } from 'zod';
import type { Environment, Server } from '../../config/environment';
import { shaped } from '../backups/answer';
import type { HostBackups } from '../backups/answer';
import { backupServer } from '../backups/described';
import { jobJson } from '../backups/host';
import { found } from '../backups/listed';
import { ago, duration, minute } from '../backups/time';
import { check } from '../checks';
import type { Check } from '../checks';

export async function backupChecks(environment: Environment, now = new Date()): Promise<Check[]> {
  const { servers, postgresql } = environment;
  // A server whose PostgreSQL is backed up looks at its dumps itself.
  const isWatched = (name: string) => postgresql?.backup != null && name === postgresql.server;
  const dumping = servers.filter(({ name, dumps }) => dumps !== null && !isWatched(name));
  return Promise.all([
    ...(postgresql ? [database(environment, now)] : []),
    ...dumping.map((server) => dumps(environment, server, now)),
  ]);
}

async function database(environment: Environment, now: Date): Promise<Check> {
  const described = backupServer(environment);
  if ('lacks' in described) return { name: 'backups', outcome: 'not observable here', reason: described.lacks };
  return check(`backups of ${described.server}`, async () => {
    const said = await found(environment);
    const problems = said.problems.length > 0 ? said.problems : unready(said);
    if (problems.length > 0) throw new Error(problems.join('; '));
    return summary(said, now);
  });
}

/** A host that names no problem may still have nothing to restore from. */
function unready({ repository, problem, backups }: HostBackups): string[] {
  if (repository !== 'ready') return [problem || `the repository is ${repository}`];
  return backups.length === 0 ? ['there is no backup'] : [];
}

function summary({ backups, lastProof, archive, dumps: made }: HostBackups, now: Date): string {
  const finished = ({ finished: at }: HostBackups['backups'][number]) => Date.parse(at ?? '') || 0;
  const newest = backups.reduce((one, other) => (finished(other) > finished(one) ? other : one));
  const lag = archive.lagSeconds;
  return [
    `${newest.kind} ${newest.finished ? minute(newest.finished) : newest.id}`,
    lastProof ? `last proof ${ago(lastProof.finished, now)}` : 'no proof yet',
    typeof lag === 'number' ? `archive ${duration(lag)} behind` : 'archive works',
    `${made.length} dump${made.length === 1 ? '' : 's'}`,
  ].join(', ');
}

const job = z.object({
  outcome: z.string(),
  message: z.string(),
  lastPassed: z.iso.datetime({ offset: true }).nullish(),
});
/** One missed night is noticed, one that began late is not. */
const oldestHours = 26;
/** Clocks of two machines differ a little. */
const aheadSeconds = 15 * 60;

/** Of a PostgreSQL in a container: nobody restores it at night, so what is known is whether the dump was made. */
function dumps(environment: Environment, { name }: Server, now: Date): Promise<Check> {
  return check(`dumps of ${name}`, async () => {
    const answer = await jobJson(environment, name, 'postgresql-dump');
    const { lastPassed, outcome, message } = shaped(job, answer, `job postgresql-dump on ${name}`);
    if (outcome === 'failed') throw new Error(`the last dump failed: ${message}`);
    if (!lastPassed) throw new Error('no dump was made yet');
    const age = (now.getTime() - Date.parse(lastPassed)) / 1000;
    if (age < -aheadSeconds)
      throw new Error(`the last dump is of ${minute(lastPassed)}, which is yet to come: see \`timedatectl\``);
    if (age > oldestHours * 3600) throw new Error(`the last dump is ${duration(age)} old`);
    return `last dump ${ago(lastPassed, now)}; not proven by a restore`;
  });
}
