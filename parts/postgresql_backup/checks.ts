/** Checks that backups are in the bucket, are recent, and are proven by a restore. */
import type { Checks } from '../observer';
import { backupsOf } from './answer';
import type { HostBackups } from './answer';
import { backupServer } from './described-server';
import { ago, duration, minute } from './time';
import { check } from '../../platform/check';

export const backupChecks: Checks = async (environment, observer) => {
  if (!environment.postgresql) return [];
  const described = backupServer(environment);
  if ('reason' in described) return [{ name: 'backups', outcome: 'not observable here', reason: described.reason }];
  const { server } = described;
  const probe = async () => {
    const report = backupsOf(environment, server, await observer.backups(server));
    const problems = report.problems.length > 0 ? report.problems : readinessProblems(report);
    if (problems.length > 0) throw new Error(problems.join('; '));
    return summary(report, observer.now);
  };
  return [await check(`backups of ${server}`, probe)];
};

/** Problems that the host does not report itself: there is nothing to restore from. */
function readinessProblems({ repository, problem, backups }: HostBackups): string[] {
  if (repository !== 'ready') return [problem || `the repository is ${repository}`];
  return backups.length === 0 ? ['there is no backup'] : [];
}

function summary({ backups, lastProof, archive, dumps }: HostBackups, now: Date): string {
  const finished = ({ finished: at }: HostBackups['backups'][number]) => Date.parse(at ?? '') || 0;
  const newest = backups.reduce((one, other) => (finished(other) > finished(one) ? other : one));
  const lag = archive.lagSeconds;
  return [
    `${newest.kind} ${newest.finished ? minute(newest.finished) : newest.id}`,
    lastProof ? `last proof ${ago(lastProof.finished, now)}` : 'no proof yet',
    typeof lag === 'number' ? `archive ${duration(lag)} behind` : 'archive works',
    `${dumps.length} dump${dumps.length === 1 ? '' : 's'}`,
  ].join(', ');
}
