/** What a rehearsal asks once the environment is up: each answer is a check of its report. */
import type { Check } from '../../platform/check';
import { check } from '../../platform/check';
import type { Environment } from '../../parts/environment';
import { backupServer } from '../../parts/postgresql_backup/described-server';
import { changesText } from '../ansible-events';
import type { BroughtUp } from '../commands/up';
import type { Outside } from './outside';
import { runCopiedStrata } from './copied-strata';
import type { Workspace } from './workspace';

export function outsideCheck(outside: readonly Outside[], allowed: readonly string[] = []): Check {
  const name = 'places outside the lab';
  const others = outside.filter(({ host }) => !allowed.includes(host));
  if (others.length === 0)
    return {
      name,
      outcome: 'passed',
      reason: `no text of the description names another one (${outside.length} allowed)`,
    };
  const words = others.map(({ key, host }) => `${key} names ${host}`).join('; ');
  return { name, outcome: 'failed', reason: `${words}: the app may reach it; allow it with --allow-outside <host>` };
}

export function secondRunCheck({ hosts }: BroughtUp): Check {
  const name = 'second run';
  const changed = hosts.filter((host) => host.changed > 0);
  if (hosts.length === 0) return { name, outcome: 'failed', reason: 'no host was configured' };
  if (changed.length === 0) return { name, outcome: 'passed', reason: `changed=0 on ${hosts.length} hosts` };
  return { name, outcome: 'failed', reason: `${changesText(changed)}: a role does not settle` };
}

/** A backup now, and a proof that it can be restored. */
export async function backupChecks(workspace: Workspace, environment: Environment): Promise<Check[]> {
  const database = backupServer(environment);
  if ('reason' in database)
    return [{ name: 'backup and proof', outcome: 'not observable here', reason: database.reason }];
  const backup = await check('backup', async () => {
    const { backups } = await runCopiedStrata<Backups>(workspace, ['backup', workspace.environment]);
    return `${backups.backups.length} in the bucket`;
  });
  const proof = await check('proof of the newest backup', async () => {
    const { outcome, finished } = (await runCopiedStrata<Proof>(workspace, ['proof', workspace.environment])).proof;
    if (outcome !== 'passed') throw new Error(outcome);
    return `restored and checked at ${finished}`;
  });
  return [backup, proof];
}

interface Backups {
  readonly backups: { readonly backups: readonly object[] };
}

interface Proof {
  readonly proof: { readonly outcome: string; readonly finished: string };
}
