import { Command } from 'commander';
import { titlesWith } from '../../clouds/clouds';
import { commaList } from '../../config/spelling';
import { credentials } from '../../operations/commands/credentials';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { questionsOn } from '../ask';
import { readStoreKey } from '../given-keys';

interface Options {
  readonly rotate?: boolean;
  readonly prune?: boolean;
}

export function credentialsCommand(): Command {
  const makers = commaList(titlesWith(({ storage }) => storage?.keys.by === 'api'));
  const command = new Command('credentials')
    .description("Put the keys that servers write backups with into the environment's vault.")
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--rotate', 'new keys, although there are some; the old ones stay good')
    .option('--prune', `delete old keys at ${makers}, once \`strata up\` has brought the new ones to the servers`);
  return answering(command, {
    name: 'credentials',
    example: 'prod',
    act: ({ face, args: [environment], options }: Invocation<Options>) => {
      const keys = (maker: string) => readStoreKey(process.env, maker, questionsOn(options));
      return credentials({ ...options, environment: environment!, keys }, face);
    },
    text: () => '',
    json: (result) => result,
  });
}
