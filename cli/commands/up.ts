import { Command } from 'commander';
import { up } from '../../operations/commands/up';
import { skipOwnAddressCheck } from '../../operations/own-address';
import type { AskPassword } from '../../operations/sudo';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { ask, questionsOn } from '../ask';
import { exceptionsText, hasFailure } from '../print/checks';

interface Options {
  readonly consent?: string[];
  readonly skipOwnAddressCheck?: boolean;
}

export function upCommand(): Command {
  const command = new Command('up')
    .description('Bring an environment up: check, s3, infra, wait for the hosts, configure, verify. Safe to repeat.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option(
      '--consent <name...>',
      'servers, buckets, and volumes or folders of apps that left, that may be deleted or replaced, with everything on them',
    )
    .option(skipOwnAddressCheck.flag, skipOwnAddressCheck.words);
  return answering(command, {
    name: 'up',
    example: 'lab',
    act: ({ face, args: [environment], options }: Invocation<Options>) =>
      up({ ...options, environment: environment!, askPassword: passwordPrompt(options) }, face),
    text: ({ checks }) => exceptionsText(checks),
    json: (result) => result,
    isBad: ({ checks }) => hasFailure(checks),
  });
}

/** Null where nobody could answer. */
function passwordPrompt(options: { readonly json?: boolean }): AskPassword {
  if (!process.stdin.isTTY || process.env['CI']) return null;
  return (question) => ask(question, false, questionsOn(options));
}
