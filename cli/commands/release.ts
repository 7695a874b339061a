import { Command } from 'commander';
import { release, releases, rollback } from '../../operations/commands/release';
import { Failure } from '../../platform/failure';
import { answering } from '../answer';
import { releasedText, releasesText } from '../print/releases';

const environmentHelp = 'name of a file in environments/, without .yaml';

export function releaseCommand(): Command {
  const command = new Command('release')
    .description('Release one app: start it beside the old one, switch once it is well, and go back if it is not.')
    .argument('<environment>', environmentHelp)
    .argument('<app>', 'name of an app of the description')
    .option('--set <service=image...>', 'write another image into the description before, such as web=shop:1.4.0');
  return answering<'release', Awaited<ReturnType<typeof release>>, { set?: string[] }>(command, {
    name: 'release',
    example: 'lab notes',
    act: ({ face, args: [environment, app], options: { set = [] } }) =>
      release({ environment: environment!, app: app!, set }, face),
    text: releasedText,
    json: (result) => result,
  });
}

export function releasesCommand(): Command {
  const command = new Command('releases')
    .description('List the releases that hosts keep: when, by whom, which images, and which one serves.')
    .argument('<environment>', environmentHelp)
    .argument('[app]', 'name of an app; without it, all of them');
  return answering(command, {
    name: 'releases',
    example: 'lab',
    act: ({ face, args: [environment, app] }) => releases({ environment: environment!, app: app ?? null }, face),
    text: ({ apps }) => apps.map(({ app, hosts }) => releasesText(app, hosts)).join('\n\n') || 'There is no app.',
    json: (result) => result,
  });
}

export function rollbackCommand(): Command {
  const command = new Command('rollback')
    .description('Bring an earlier good release of an app back, on all of its hosts.')
    .argument('<environment>', environmentHelp)
    .argument('<app>', 'name of an app of the description')
    .option('--to <number>', 'number of the release, from `strata releases`; without it, the one before');
  return answering<'rollback', Awaited<ReturnType<typeof rollback>>, { to?: string }>(command, {
    name: 'rollback',
    example: 'lab notes',
    act: ({ face, args: [environment, app], options: { to } }) =>
      rollback({ environment: environment!, app: app!, to: to === undefined ? null : numberOf(to) }, face),
    text: releasedText,
    json: (result) => result,
  });
}

function numberOf(word: string): number {
  if (!/^[1-9]\d{0,8}$/.test(word)) throw new Failure(`--to ${word}: write the number of a release, such as 3`);
  return Number(word);
}
