/** What two command lines must have in common to be the same command: program, subcommand and options, never the values. */
import type { Command } from 'commander';
import { basename } from 'node:path';
import { program } from '../../cli/program';

/** Flags that answer a question of the terminal: the pages do not show them. */
const answers = ['--consent', '--yes'];
const quoted = /"[^"]*"|'[^']*'/.source;

/** The simple commands of a line or script of shell, each as its words. */
export function simpleCommands(shell: string): string[][] {
  const commands: string[][] = [[]];
  for (const [word] of shell.matchAll(new RegExp(`(?:${quoted}|[^\\s"'|;&])+|[|;&\\n]+`, 'g'))) {
    if (/^[|;&\n]/.test(word)) commands.push([]);
    else commands.at(-1)!.push(word);
  }
  return commands.filter((words) => words.length > 0);
}

/** @returns null for words that name no command, such as `strata <computed>` */
export function shapeOf(words: readonly string[]): string | null {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  if (first === 'sudo' || first === 'npx') return shapeOf(rest);
  if (first === 'timeout') return shapeOf(rest.slice(1));
  const name = basename(first);
  if (name === 'strata') return strataShape(program(), rest);
  if (name === 'ansible-playbook') return playbookShape(rest);
  if (name === 'strata-restore') return joined(name, [rest[0] ?? ''], flags(rest));
  return joined(name, [], flags(rest));
}

/** As commander reads them: which words are subcommands, options and values is known to nobody else. */
function strataShape(command: Command, words: readonly string[]): string | null {
  if (command.commands.length > 0) {
    const subcommand = command.commands.find((each) => each.name() === words[0]);
    if (!subcommand) return words[0] === '…' ? null : joined(command.name(), [words[0] ?? ''], []);
    const shape = strataShape(subcommand, words.slice(1));
    return shape && `${command.name()} ${shape}`;
  }
  command.exitOverride();
  const { unknown } = command.parseOptions([...words]);
  const knownOptions = command.options.filter(
    (option) => command.getOptionValueSource(option.attributeName()) === 'cli',
  );
  const options = [...knownOptions.map(({ long }) => long!), ...flags(unknown)];
  return joined(
    command.name(),
    [],
    options.filter((option) => !answers.includes(option)),
  );
}

function playbookShape(words: readonly string[]): string {
  const book = words.find((word) => word.endsWith('.yml')) ?? '';
  const variables = words.filter((_, at) => words[at - 1] === '-e').map((word) => `-e ${word.split('=')[0]}`);
  return joined('ansible-playbook', [basename(book)], [...variables, ...flags(words).filter((flag) => flag !== '-e')]);
}

function flags(words: readonly string[]): string[] {
  return words.filter((word) => /^--?[a-z]/i.test(word)).map((word) => word.split('=')[0]!);
}

function joined(name: string, words: readonly string[], options: readonly string[]): string {
  return [name, ...words, ...[...new Set(options)].sort()].join(' ');
}
