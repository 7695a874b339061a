import { Command } from 'commander';
import { relative } from 'node:path';
import { validate } from '../../operations/commands/validate';
import { answering } from '../answer';

export function validateCommand(): Command {
  const command = new Command('validate')
    .description('Check a description and show every problem of it; touches nothing.')
    .argument('<environment>', 'name of a file in environments/, without .yaml');
  return answering(command, {
    name: 'validate',
    example: 'lab',
    act: ({ face, args: [environment] }) => validate({ environment: environment! }, face),
    text: (sound) => {
      const parts = [counted(sound.servers, 'server'), counted(sound.buckets, 'bucket'), counted(sound.apps, 'app')];
      return `${sound.environment}: sound (${parts.join(', ')})\n${placesText(sound)}`;
    },
    json: (result) => result,
  });
}

type Sound = Awaited<ReturnType<typeof validate>>;

function placesText({ file, placesLeft }: Sound): string {
  const path = relative(process.cwd(), file) || file;
  const places = placesLeft.map(({ line, written }) => `  ${path}:${line}: ${written}\n`);
  return places.length === 0 ? '' : `Still as in a blueprint, for you to change:\n${places.join('')}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
