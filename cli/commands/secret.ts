import { Command } from 'commander';
import { secretList, secretRotate, secretSet } from '../../operations/commands/secret';
import { answering } from '../answer';
import { questionsOn } from '../ask';
import { withExample } from '../example';
import { readSecret } from '../given-secret';
import { secretsText, storedText } from '../print/secrets';

const environmentHelp = 'name of a file in environments/, without .yaml';
const ownerHelp = 'name of an app, `<app>.<service>`, or `registries`';
const source = 'asked for at a terminal without showing it, or read from a pipe';

export function secretCommand(): Command {
  const secret = new Command('secret').description(
    'Secrets of apps and passwords of registries: which there are, and the values that people give.',
  );
  [set, list, rotate].forEach((subcommand) => secret.addCommand(subcommand()));
  return withExample(secret, 'secret list lab');
}

function set(): Command {
  const command = new Command('set').description(`Give the value of a secret of \`givenSecrets\`: ${source}.`);
  return answering(withSecret(command), {
    name: 'secret set',
    example: 'prod shop STRIPE_KEY',
    act: ({ face, args, options }) => secretSet(requestOf(args, options), face),
    text: storedText,
    json: (result) => result,
  });
}

function list(): Command {
  const command = new Command('list')
    .description('List the secrets of an environment: made or given, and whether they have a value; never the value.')
    .argument('<environment>', environmentHelp);
  return answering(command, {
    name: 'secret list',
    example: 'lab',
    act: ({ face, args: [environment] }) => secretList({ environment: environment! }, face),
    text: ({ secrets }) => secretsText(secrets),
    json: (result) => result,
  });
}

function rotate(): Command {
  const command = new Command('rotate').description(
    `Replace a secret: one that Strata made gets a new random value, a given one is ${source}.`,
  );
  return answering(withSecret(command), {
    name: 'secret rotate',
    example: 'prod shop SESSION_KEY',
    act: ({ face, args, options }) => secretRotate(requestOf(args, options), face),
    text: storedText,
    json: (result) => result,
  });
}

function withSecret(command: Command): Command {
  return command
    .argument('<environment>', environmentHelp)
    .argument('<app>', ownerHelp)
    .argument('<name>', 'name of the secret, or host of the registry');
}

function requestOf([environment, owner, name]: readonly string[], options: { readonly json?: boolean }) {
  const value = (secret: string) => readSecret(secret, process.stdin, questionsOn(options));
  return { environment: environment!, owner: owner!, name: name!, value };
}
