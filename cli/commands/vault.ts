import { Command } from 'commander';
import { Failure } from '../../platform/failure';
import { loadEnvironment } from '../../operations/project';

const argument = ['<environment>', 'name of a file in environments/, without .yaml'] as const;
const source = 'asked for at a terminal, read from a pipe, or from the file that STRATA_VAULT_PASSWORD_FILE names';

/** What is behind it is loaded by each action, so that no other command pays for the AWS SDK. */
export function vaultCommand(): Command {
  const vault = new Command('vault').description(
    'Secrets and keys of an environment: their copy beside the backups, and its password.',
  );
  [password, confirm, keep, recover, rotate].forEach((subcommand) => vault.addCommand(subcommand()));
  return vault;
}

function password(): Command {
  return new Command('password')
    .description('Print the password that opens the vault, to put it into your password manager.')
    .argument(...argument)
    .option('--yes', 'also where this is no terminal, such as into a pipe')
    .action(async (name: string, { yes }: { yes?: boolean }) => {
      const { passwordHere } = await import('../../operations/vault/escrow');
      const found = passwordHere(loadEnvironment(name));
      if (!yes && !process.stdout.isTTY) {
        throw new Failure(
          'the password is shown at a terminal only; add --yes where a file or a pipe is what you want',
        );
      }
      say(found);
    });
}

function confirm(): Command {
  return new Command('confirm')
    .description(`Say that you have the password: ${source}. It is compared, and the date kept beside the backups.`)
    .argument(...argument)
    .action(async (name: string) => {
      const { confirm: confirmed } = await import('../../operations/vault/escrow');
      say(await confirmed(loadEnvironment(name), await given(), new Date()));
    });
}

function keep(): Command {
  return new Command('keep')
    .description('Keep the vault, the SSH key and a local state beside the backups; `strata up` does it too.')
    .argument(...argument)
    .action(async (name: string) => {
      const { passwordHere } = await import('../../operations/vault/escrow');
      const { keepVault } = await import('../../operations/vault/keep');
      const environment = loadEnvironment(name);
      passwordHere(environment);
      say(await keepVault(environment));
    });
}

function recover(): Command {
  return new Command('recover')
    .description(`Bring vault, SSH key and local state back from beside the backups. The password is ${source}.`)
    .argument(...argument)
    .option('--replace', 'put aside what is here and differs')
    .action(async (name: string, { replace = false }: { replace?: boolean }) => {
      const { recover: recovered } = await import('../../operations/vault/recover');
      say(await recovered(loadEnvironment(name), { password: await given(), replace, now: new Date() }));
    });
}

function rotate(): Command {
  return new Command('rotate')
    .description('Seal the vault, and its copy beside the backups, with a new password.')
    .argument(...argument)
    .action(async (name: string) => {
      const { rotate: rotated } = await import('../../operations/vault/rotate');
      const words = await rotated(loadEnvironment(name));
      say(
        `The vault has a new password (its copy: ${words}). Put it into your password manager: \`npx strata vault password ${name}\`, then \`npx strata vault confirm ${name}\`.`,
      );
    });
}

async function given(): Promise<string> {
  const { givenPassword } = await import('../given-password');
  return givenPassword(process.env, process.stdin);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
