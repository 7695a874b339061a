import { Command } from 'commander';
import { vaultConfirm, vaultKeep, vaultPassword, vaultRecover, vaultRotate } from '../../operations/commands/vault';
import { Failure } from '../../platform/failure';
import { answering } from '../answer';
import type { Invocation } from '../answer';
import { questionsOn } from '../ask';
import { withExample } from '../example';
import { readVaultPassword } from '../given-password';
import { recoveredText } from '../print/vault';

const argument = ['<environment>', 'name of a file in environments/, without .yaml'] as const;
const source = 'asked for at a terminal, read from a pipe, or from the file that STRATA_VAULT_PASSWORD_FILE names';

export function vaultCommand(): Command {
  const vault = new Command('vault').description(
    'Secrets and keys of an environment: their copy beside the backups, and its password.',
  );
  [password, confirm, keep, recover, rotate].forEach((subcommand) => vault.addCommand(subcommand()));
  return withExample(vault, 'vault keep lab');
}

function password(): Command {
  const command = new Command('password')
    .description('Print the password that opens the vault, to put it into your password manager.')
    .argument(...argument)
    .option('--yes', 'also where this is no terminal, such as into a pipe');
  return answering(command, {
    name: 'vault password',
    example: 'lab',
    act: async ({ face, args: [environment], options: { yes } }: Invocation<{ yes?: boolean }>) => {
      const result = await vaultPassword({ environment: environment! }, face);
      if (yes || process.stdout.isTTY) return result;
      throw new Failure('the password is shown at a terminal only; add --yes where a file or a pipe is what you want');
    },
    text: (result) => result.password,
    json: (result) => result,
  });
}

function confirm(): Command {
  const command = new Command('confirm')
    .description(`Say that you have the password: ${source}. It is compared, and the date kept beside the backups.`)
    .argument(...argument);
  return answering(command, {
    name: 'vault confirm',
    example: 'lab',
    act: ({ face, args: [environment], options }) =>
      vaultConfirm({ environment: environment!, password: () => passwordInput(options) }, face),
    text: ({ words }) => words,
    json: (result) => result,
  });
}

function keep(): Command {
  const command = new Command('keep')
    .description('Keep the vault, the SSH key and a local state beside the backups; `strata up` does it too.')
    .argument(...argument);
  return answering(command, {
    name: 'vault keep',
    example: 'lab',
    act: ({ face, args: [environment] }) => vaultKeep({ environment: environment! }, face),
    text: ({ copy }) => copy,
    json: (result) => result,
  });
}

function recover(): Command {
  const command = new Command('recover')
    .description(`Bring vault, SSH key and local state back from beside the backups. The password is ${source}.`)
    .argument(...argument)
    .option('--replace', 'put aside what is here and differs');
  return answering(command, {
    name: 'vault recover',
    example: 'lab',
    act: ({ face, args: [environment], options }: Invocation<{ replace?: boolean }>) =>
      vaultRecover({ ...options, environment: environment!, password: () => passwordInput(options) }, face),
    text: recoveredText,
    json: (result) => result,
  });
}

function rotate(): Command {
  const command = new Command('rotate')
    .description('Seal the vault, and its copy beside the backups, with a new password.')
    .argument(...argument);
  return answering(command, {
    name: 'vault rotate',
    example: 'lab',
    act: ({ face, args: [environment] }) => vaultRotate({ environment: environment! }, face),
    text: ({ environment: name, copy }) =>
      `The vault has a new password (its copy: ${copy}). Put it into your password manager: \`npx strata vault password ${name}\`, then \`npx strata vault confirm ${name}\`.`,
    json: (result) => result,
  });
}

function passwordInput(options: { readonly json?: boolean }): Promise<string> {
  return readVaultPassword(process.env, process.stdin, questionsOn(options));
}
