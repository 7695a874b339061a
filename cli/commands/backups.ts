import { Command } from 'commander';
import type { Recovered, Deletions } from '../../operations/backups/recover';
import type { BackupList } from '../../operations/backups/host-backups';
import { backups, recoverBackups } from '../../operations/commands/backups';
import { Failure } from '../../platform/failure';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { backupsText } from '../print/backups';
import { spansText } from '../print/recover';

interface Options {
  readonly recover?: boolean;
  readonly asOf?: string;
  readonly consent?: string;
}

export function backupsCommand(): Command {
  const command = new Command('backups')
    .description('List what can be restored: size, age, kind, WAL, last proof; or bring deleted backups back.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--recover', 'undo what was deleted or overwritten in the bucket, with your own keys of the store')
    .option('--as-of <time>', 'with --recover: a moment before the deletion, such as "2026-11-20 14:03:00Z"')
    .option('--consent <environment>', 'with --recover: the name of the environment, instead of typing it');
  return answering(command, {
    name: 'backups',
    example: 'lab',
    act,
    text: (result) => ('document' in result ? backupsText(result.backups) : nextText(result)),
    json: (result) => ('document' in result ? result.document : result),
    partialText: (partial) => (partial as { buckets: readonly Deletions[] }).buckets.map(spansText).join('\n'),
  });
}

function act({
  face,
  args,
  options: { recover, asOf, consent },
}: Invocation<Options>): Promise<BackupList | Recovered> {
  const environment = args[0]!;
  if (recover) return recoverBackups({ environment, ...(asOf === undefined ? {} : { asOf }) }, face);
  if ((asOf ?? consent) !== undefined)
    throw new Failure('--as-of and --consent belong to --recover; add it, or leave them out');
  return backups({ environment }, face);
}

function nextText({ environment }: Recovered): string {
  return `Next: npx strata backups ${environment}, then npx strata proof ${environment}`;
}
