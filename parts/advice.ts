/** Advice on descriptions that are valid but rarely intended: printed once per command, never an error. */
import { storeOf } from '../clouds/clouds';
import { backedUpPostgresql } from './postgresql_backup/backed-up';
import { describedDumps } from './postgresql_dump/model';
import type { Problem } from '../config/problem';
import type { Description } from './description';
import { eachOnHosts } from './all/each';
import { toEnvironment } from './model';
import type { Context } from './rule';

export interface Advice {
  readonly path: Problem['path'];
  readonly text: string;
}

export function adviceOn(description: Description, context: Context): Advice[] {
  return [...adviseObjectLock(description), ...adviseAlerts(description, context), ...adviseProof(description)];
}

/** In stores whose keys open every bucket, only Object Lock in compliance mode protects backups from a stolen key. */
function adviseObjectLock(description: Description): Advice[] {
  const { storage, buckets, servers } = description;
  const backup =
    backedUpPostgresql(description) ??
    Object.keys(servers).find((name) => describedDumps(name, description).length > 0);
  if (!storage || !backup || !storeOf(storage.provider)?.keysOpenEverything) return [];
  return Object.entries(buckets)
    .filter(([, { objectLockMode }]) => objectLockMode === undefined)
    .map(([name, { objectLockDays }]) => ({
      path: ['buckets', name],
      text:
        `a server's access key opens every bucket of this store, so a stolen key can delete all backups with their versions; write ` +
        `${objectLockDays === undefined ? '`objectLockDays: 14` and ' : ''}\`objectLockMode: compliance\`, which nobody can bypass or remove, ` +
        'or `objectLockMode: governance` with `objectLockDays` to accept this risk',
    }));
}

/** Without mail, a backup that fails every night is noticed only by somebody who asks. */
function adviseAlerts(description: Description, context: Context): Advice[] {
  const jobs = scheduledJobs(description, context);
  if (description.alerts || description.noAlerts !== undefined || jobs.length === 0) return [];
  return [
    {
      path: ['alerts'],
      text:
        `nobody gets a mail when a scheduled job fails (${jobs.join('; ')}); write \`alerts\` with addresses and a mail server, ` +
        'or say why not in words: `noAlerts: <reason>`',
    },
  ];
}

/** Such as `postgresql-backup, postgresql-proof on db-1`. */
function scheduledJobs(description: Description, context: Context): string[] {
  const environment = toEnvironment(context, description, '');
  return environment.servers.flatMap((server) => {
    const names = eachOnHosts().flatMap(({ jobs }) => jobs(server, environment));
    return names.length === 0 ? [] : [`${names.join(', ')} on ${server.name}`];
  });
}

/** PostgreSQL's own checks pass on a database whose rows were all deleted. */
function adviseProof(description: Description): Advice[] {
  const proof = backedUpPostgresql(description)?.backup.proof;
  if (!proof || proof.newest || proof.checks.length > 0 || proof.noChecks !== undefined) return [];
  return [
    {
      path: ['postgresql', 'backup', 'proof'],
      text:
        'the nightly proof passes even if the database is empty, because no query looks at its rows; write `newest` or `checks`, ' +
        'or say why not in words: `noChecks: <reason>`',
    },
  ];
}
