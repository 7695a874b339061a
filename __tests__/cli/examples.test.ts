/** The help of every command ends with an example, and each example is a command line that the command takes. */
import type { Command } from 'commander';
import { nameOf } from '../../cli/command-name';
import { program } from '../../cli/program';
import { knownEnvironments, loadEnvironment } from '../../operations/project';

interface Call {
  readonly name: string;
  readonly args: Readonly<Record<string, string | undefined>>;
}

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
const commands = all(program());

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  return help;
}

/** @returns the line behind `npx strata`, as a shell cuts it into words */
function exampleOf(help: string): string[] {
  const [, line = ''] = /\nExample:\n {2}npx strata (.*)\n$/.exec(help) ?? [];
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** What commander makes of the words; nothing is done. */
function callOf(words: readonly string[]): Call {
  const strata = program();
  const calls: Call[] = [];
  for (const command of all(strata)) {
    command.exitOverride().configureOutput({ writeErr: () => {} });
    if (command.commands.length === 0)
      command.action(() => {
        const args = command.registeredArguments.map((argument, at) => [argument.name(), command.args[at]]);
        calls.push({ name: nameOf(command), args: Object.fromEntries(args) as Call['args'] });
      });
  }
  strata.parse(words, { from: 'user' });
  return calls[0]!;
}

test.each(commands.map((command) => [`strata ${nameOf(command)}`.trim(), command] as const))('%s', (_, command) => {
  const { name, args } = callOf(exampleOf(helpOf(command)));
  if (command.commands.length === 0) expect(name).toBe(nameOf(command));
  else expect(name.startsWith(nameOf(command))).toBe(true);
  if (!knownEnvironments().includes(args['environment'] ?? '')) return;
  const servers = loadEnvironment(args['environment']!).servers.map((server) => server.name);
  if (args['server'] !== undefined) expect(servers).toContain(args['server']);
});

test('an example that a command refuses is noticed', () => {
  expect(exampleOf('Usage\n\nExample:\n  npx strata restore lab --to "a b"\n')).toEqual([
    'restore',
    'lab',
    '--to',
    'a b',
  ]);
  expect(() => callOf(['plan', 'lab', '--only', 'x'])).toThrow("'--only <part>' argument 'x' is invalid");
  expect(() => callOf(['graph'])).toThrow("missing required argument 'environment'");
});
