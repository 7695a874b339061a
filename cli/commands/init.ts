import { Command } from 'commander';
import { relative } from 'node:path';
import { blueprints } from '../../operations/blueprint';
import { init } from '../../operations/commands/init';
import { answering } from '../answer';
import type { Invocation } from '../answer';

interface Options {
  readonly from: string;
  readonly admin?: string[];
}

export function initCommand(): Command {
  const command = new Command('init')
    .description('Start the description of an environment from a blueprint.')
    .argument('<name>', 'of the new file in environments/, without .yaml')
    .requiredOption('--from <blueprint>', `one of ${blueprints().join(', ')}`)
    .option('--admin <range...>', 'ranges that operators connect from; your own address if left out');
  return answering(command, {
    name: 'init',
    example: 'prod --from nocodb',
    act: ({ face, args: [environment], options }: Invocation<Options>) =>
      init({ ...options, environment: environment! }, face),
    text: summary,
    json: (result) => result,
  });
}

function summary({ environment, file, admin, placesToChange }: Awaited<ReturnType<typeof init>>): string {
  const path = relative(process.cwd(), file) || file;
  const open =
    admin.length > 0 ? `SSH will be open to ${admin.join(', ')}.` : 'Your own address could not be found out.';
  return [
    `${path} was written. ${open}`,
    'What is yours to change:',
    ...placesToChange.map(({ line, written }) => `  ${path}:${line}: ${written}`),
    `Then: npx strata validate ${environment} && npx strata plan ${environment}`,
    '',
  ].join('\n');
}
