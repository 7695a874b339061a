import { Command, Option } from 'commander';
import { databaseServer } from '../../operations/backups/described';
import { backupsJson } from '../../operations/backups/host';
import { listed } from '../../operations/backups/listed';
import { Failure } from '../../platform/failure';
import { loadEnvironment } from '../../operations/project';

interface Options {
  readonly json?: boolean;
  readonly recover?: boolean;
  readonly asOf?: string;
  readonly consent?: string;
}

export function backupsCommand(): Command {
  return new Command('backups')
    .description('List what can be restored: size, age, kind, WAL, last proof; or bring deleted backups back.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addOption(new Option('--json', 'for programs, as the database server says it').conflicts('recover'))
    .option('--recover', 'undo what was deleted or overwritten in the bucket, with your own keys of the store')
    .option('--as-of <time>', 'with --recover: a moment before the deletion, such as "2026-11-20 14:03:00Z"')
    .option('--consent <environment>', 'with --recover: the name of the environment, instead of typing it')
    .action(async (name: string, { json, recover, asOf, consent }: Options) => {
      const say = (text: string) => void process.stdout.write(`${text}\n`);
      const environment = loadEnvironment(name);
      if (!recover && (asOf ?? consent) !== undefined)
        throw new Failure('--as-of and --consent belong to --recover; add it, or leave them out');
      if (!recover)
        return say(
          json ? (await backupsJson(environment, databaseServer(environment))).trim() : await listed(environment),
        );
      // Loaded here, so that a list does not pay for the AWS SDK.
      const { recoverBackups } = await import('../../operations/backups/recover');
      await recoverBackups(environment, { asOf, consent }, say);
    });
}
