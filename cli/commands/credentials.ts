import { Command } from 'commander';
import { loadEnvironment } from '../../operations/project';
import { pruneKeys, storeKeys } from '../../operations/s3-keys';

const patience = { everyMs: 3000, attempts: 60 };

export function credentialsCommand(): Command {
  return new Command('credentials')
    .description("Put the keys that servers write backups with into the environment's vault.")
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--rotate', 'new keys, although there are some; the old ones stay good')
    .option('--prune', 'delete old keys at OVH, once `strata up` has brought the new ones to the servers')
    .action(async (name: string, { rotate = false, prune }: { rotate?: boolean; prune?: boolean }) => {
      const environment = loadEnvironment(name);
      const say = (line: string) => void process.stdout.write(`${line}\n`);
      const options = { rotate, shell: process.env, patience };
      await (prune ? pruneKeys : storeKeys)(environment, say, options);
    });
}
