import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { advise } from '../advise';
import { placesLeft } from '../../operations/blueprint';
import { descriptionFile, loadEnvironment } from '../../operations/project';

export function validateCommand(): Command {
  return new Command('validate')
    .description('Check a description and show every problem of it; touches nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .action((name: string) => {
      const { servers, buckets, apps } = loadEnvironment(name);
      const parts = [counted(servers, 'server'), counted(buckets, 'bucket'), counted(apps, 'app')];
      process.stdout.write(`${name}: sound (${parts.join(', ')})\n${left(descriptionFile(name))}`);
      advise(name);
    });
}

/** Sound is not yet yours: what a blueprint leaves to its reader is pointed out. */
function left(file: string): string {
  const shown = relative(process.cwd(), file) || file;
  const places = placesLeft(readFileSync(file, 'utf8')).map(({ line, written }) => `  ${shown}:${line}: ${written}\n`);
  return places.length === 0 ? '' : `Still as in a blueprint, for you to change:\n${places.join('')}`;
}

function counted({ length }: readonly unknown[], word: string): string {
  return `${length} ${word}${length === 1 ? '' : 's'}`;
}
