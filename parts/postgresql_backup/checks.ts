/** Whether what is described to be backed up is: in the bucket, of last night, and proven by a restore. */
import type { Environment } from '../environment';
import type { HostBackups } from './answer';
import { backupServer } from './described-server';
import { found } from '../../operations/backups/listed';
import { ago, duration, minute } from './time';
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import { dumpCheck } from '../postgresql_dump/checks';

export async function backupChecks(environment: Environment, now = new Date()): Promise<Check[]> {
  const { servers, postgresql } = environment;
  // A server whose PostgreSQL is backed up looks at its dumps itself.
  const isWatched = (name: string) => postgresql?.backup != null && name === postgresql.server;
  const dumping = servers.filter(({ name, dumps }) => dumps !== null && !isWatched(name));
  return Promise.all([
    ...(postgresql ? [database(environment, now)] : []),
    ...dumping.map((server) => dumpCheck(environment, server, now)),
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
