/** Words that complete a command line, for every shell the same. */
import type { Command } from 'commander';
import { placeAfter } from './place';
import type { Place } from './place';
import { valuesOf } from './values';

export interface Suggestion {
  readonly value: string;
  /** What it means; empty: the value says it. */
  readonly words: string;
}

export type Suggestions = readonly Suggestion[] | 'files';

/** @param line all words after `strata`; the last is not whole yet, and may be empty */
export function suggestions(program: Command, line: readonly string[]): Suggestions {
  const words = withoutEquals(line);
  const last = words.at(-1) ?? '';
  const all = possible(placeAfter(program, words.slice(0, -1)), last);
  return all === 'files' ? all : all.filter(({ value }) => value.startsWith(last));
}

/** Bash cuts `--only=cost` into three words; `--only cost` means the same. */
function withoutEquals(line: readonly string[]): string[] {
  const words = line.filter((word) => word !== '=');
  return line.at(-1) === '=' ? [...words, ''] : words;
}

function possible(place: Place, last: string): Suggestions {
  const { command, args, open, literal } = place;
  const dashed = last.startsWith('-') && !literal;
  if (dashed) return last.includes('=') ? valuesBehind(last, place) : optionsLeft(place);
  if (open) return plain(valuesOf(open, args));
  if (command.commands.length > 0) return args.length > 0 ? [] : command.commands.map(ofCommand);
  const argument = command.registeredArguments[args.length];
  if (argument) return plain(valuesOf(argument, args));
  return literal ? [] : optionsLeft(place);
}

function ofCommand(command: Command): Suggestion {
  return { value: command.name(), words: command.description() };
}

function plain(values: readonly string[] | 'files'): Suggestions {
  return values === 'files' ? values : values.map((value) => ({ value, words: '' }));
}

/** Of a word such as `--only=co`. */
function valuesBehind(word: string, { command, args }: Place): Suggestions {
  const [flag] = word.split('=');
  const option = command.options.find(({ long }) => long === flag);
  const values = option ? valuesOf(option, args) : [];
  return values === 'files' ? values : plain(values.map((value) => `${flag}=${value}`));
}

function optionsLeft({ command, options }: Place): Suggestions {
  const visible = command.createHelp().visibleOptions(command);
  return visible
    .filter((option) => option.long && !options.includes(option))
    .map((option) => ({ value: option.long!, words: option.description }));
}
