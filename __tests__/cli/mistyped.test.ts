/** A mistyped command, option, environment or server is refused with the nearest one. */
import type { Command } from 'commander';
import { program } from '../../cli/program';
import { wordsOf } from '../../cli/fail-clearly';

/** What a command prints on standard error, and the words of its failure. */
async function complaintOf(...args: string[]): Promise<string> {
  let text = '';
  const quiet = (command: Command): void => {
    command.exitOverride().configureOutput({ writeErr: (words) => void (text += words) });
    command.commands.forEach(quiet);
  };
  const strata = program();
  quiet(strata);
  const error: unknown = await strata.parseAsync(args, { from: 'user' }).catch((reason: unknown) => reason);
  return `${text}\n${wordsOf(error)}`;
}

test.each([
  [['ups', 'lab'], "unknown command 'ups'", 'Did you mean up?'],
  [['lab', 'stats'], "unknown command 'stats'", 'Did you mean status?'],
  [['restore', 'lab', '--too', 'x'], "unknown option '--too'", 'Did you mean --to?'],
  [['validate', 'labb'], 'environments/labb.yaml: there is no such environment; known: lab', 'did you mean `lab`?'],
  [['ssh', 'lba', 'db-1'], 'there is no such environment', 'did you mean `lab`?'],
  [['ssh', 'lab', 'db1'], 'lab has no server db1; it has ', 'did you mean `db-1`?'],
  [['validate', 'production'], 'there is no such environment', '`strata init production --from <blueprint>`'],
])('strata %j', async (args, problem, suggestion) => {
  const complaint = await complaintOf(...args);
  expect(complaint).toContain(problem);
  expect(complaint).toContain(suggestion);
});
