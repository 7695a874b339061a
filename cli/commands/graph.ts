import { Command, Option } from 'commander';
import { writeFileSync } from 'node:fs';
import type { Environment } from '../../parts/environment';
import { mermaid } from '../../views/mermaid';
import { picture } from '../../views/picture';
import { svg } from '../../views/svg';
import { Failure } from '../../platform/failure';
import { loadEnvironment } from '../../operations/project';

const formats: Record<string, (environment: Environment) => string> = {
  svg: (environment) => svg(picture(environment)),
  mermaid,
};

interface Options {
  readonly format: string;
  readonly output?: string;
}

export function graphCommand(): Command {
  return new Command('graph')
    .description('Draw a picture of an environment for a wiki.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .addOption(new Option('--format <format>', 'how').choices(Object.keys(formats)).default('svg'))
    .option('--output <file>', 'where to write it, instead of printing it')
    .action((name: string, { format, output }: Options) => {
      const drawn = formats[format]!(loadEnvironment(name));
      if (output === undefined) process.stdout.write(drawn);
      else write(output, drawn);
    });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`);
  }
  process.stdout.write(`${file} was written\n`);
}
