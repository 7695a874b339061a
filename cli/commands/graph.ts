import { Command, Option } from 'commander';
import { graph, graphFormats } from '../../operations/commands/graph';
import type { GraphFormat } from '../../operations/commands/graph';
import { answering } from '../answer';
import type { Invocation } from '../answer';

interface Options {
  readonly format: GraphFormat;
  readonly output?: string;
}

export function graphCommand(): Command {
  const command = new Command('graph')
    .description('Draw a picture of an environment for a wiki.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addOption(new Option('--format <format>', 'how').choices(graphFormats).default('svg'))
    .option('--output <file>', 'where to write it, instead of printing it');
  return answering(command, {
    name: 'graph',
    example: 'lab --output lab.svg',
    act: ({ face, args: [environment], options }: Invocation<Options>) =>
      graph({ ...options, environment: environment! }, face),
    text: ({ picture, file }) => (file === null ? picture : `${file} was written`),
    json: (result) => result,
  });
}
