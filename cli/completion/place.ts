/** Where in a command line the next word stands, read as commander reads it. */
import type { Command, Option } from 'commander';

export interface Place {
  readonly command: Command;
  /** Arguments of the command so far. */
  readonly args: readonly string[];
  /** Options so far. */
  readonly options: readonly Option[];
  /** An option that wants its value next; null: none does. */
  readonly open: Option | null;
  /** Behind `--`: everything is an argument. */
  readonly literal: boolean;
}

export function placeAfter(program: Command, words: readonly string[]): Place {
  const start: Place = { command: program, args: [], options: [], open: null, literal: false };
  return words.reduce(next, start);
}

function next(place: Place, word: string): Place {
  if (place.literal) return withArgument(place, word);
  if (word === '--') return { ...place, open: null, literal: true };
  if (word.startsWith('-')) return withOption(place, word);
  // A value; an option with `...` takes all words up to the next dash.
  if (place.open) return { ...place, open: place.open.variadic ? place.open : null };
  const command = place.args.length > 0 ? undefined : place.command.commands.find((each) => each.name() === word);
  return command ? { ...place, command, open: null } : withArgument(place, word);
}

function withArgument(place: Place, word: string): Place {
  return { ...place, args: [...place.args, word] };
}

function withOption(place: Place, word: string): Place {
  const [flag] = word.split('=');
  const option = place.command.options.find(({ long, short }) => flag === long || flag === short);
  if (!option) return { ...place, open: null };
  const open = option.required && !word.includes('=') ? option : null;
  return { ...place, options: [...place.options, option], open };
}
