/** Entry point of the `strata` command: signal handlers, commands and exit codes. */
import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { nextSteps } from '../operations/next';
import { printDocument } from './answer';
import { answerText, question } from './completion/script';
import { suggestions } from './completion/suggestions';
import { failClearly } from './fail-clearly';
import { nextText } from './print/next';
import { program } from './program';
import { codeOfSignal, listenForSignals } from './signals';

export async function main(argv: string[]): Promise<void> {
  listenForSignals();
  await failClearly(() => run(argv));
  process.exitCode = codeOfSignal() ?? process.exitCode;
}

async function run(argv: readonly string[]): Promise<void> {
  // Without arguments: print what to do next.
  if (argv.length === 2) return void process.stdout.write(nextText(nextSteps()));
  const strata = program();
  if (argv[2] === question) return void process.stdout.write(answerText(suggestions(strata, argv.slice(3))));
  if (!wantsJson(argv)) return void (await strata.parseAsync(argv));
  // Without this, commander would exit by itself on a usage error, without a JSON document.
  every(strata).forEach((command) => command.exitOverride());
  try {
    await strata.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode;
    if (error.exitCode === 0) return;
    printDocument({
      error: { kind: 'usage', message: error.message.replace(/^error: /, ''), problems: [], refused: [] },
      steps: [],
    });
  }
}

/** Arguments after `--` belong to another program. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json');
}

function every(command: Command): Command[] {
  return [command, ...command.commands.flatMap(every)];
}
