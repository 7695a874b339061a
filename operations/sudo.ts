/** Passwords for sudo on bought servers: the first run needs them, tests them, and stores them nowhere. */
import type { Environment, Server } from '../parts/environment';
import { mayWantSudoPassword, sudoVariable } from '../parts/servers/sudo';
import { Failure } from '../platform/failure';
import { ssh } from './ssh';

/** Asks a person without showing the answer; null: nobody can be asked. */
export type AskPassword = ((question: string) => Promise<string>) | null;

const attempts = 3;
const timeoutSeconds = 40;

/**
 * @returns environment variables for Ansible: one password for each server whose sudo wants one
 * @throws Failure in words, before anything is changed, where sudo is missing, forbidden, or the password is wrong
 */
export async function sudoPasswords(environment: Environment, ask: AskPassword): Promise<Record<string, string>> {
  const passwords: Record<string, string> = {};
  for (const server of environment.servers.filter((each) => mayWantSudoPassword(each, environment))) {
    if (await wantsPassword(server, environment))
      passwords[sudoVariable(server)] = await testedPassword(server, environment, ask);
  }
  return passwords;
}

async function wantsPassword(server: Server, { home }: Environment): Promise<boolean> {
  const { code, stderr } = await ssh(home, { host: server.name, command: 'LC_ALL=C sudo -n true', timeoutSeconds });
  if (code === 0) return false;
  if (/password is required|authentication is required/.test(stderr)) return true;
  throw refusal(server, stderr);
}

async function testedPassword(server: Server, environment: Environment, ask: AskPassword): Promise<string> {
  const variable = sudoVariable(server);
  const fromShell = process.env[variable];
  if (fromShell) {
    if (await isAccepted(server, environment, fromShell)) return fromShell;
    throw new Failure(
      `${server.name}: sudo refuses the password in ${variable}. Correct it and run again; ${unchanged}`,
    );
  }
  if (ask === null)
    throw new Failure(
      `${server.name}: sudo wants the password of ${server.user}, and there is no terminal to ask at: put it into the ` +
        `environment variable ${variable} (Strata does not store it) and run again; ${unchanged}`,
    );
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const password = await ask(`Password of ${server.user} for sudo on ${server.name} (not shown): `);
    if (await isAccepted(server, environment, password)) return password;
  }
  throw new Failure(`${server.name}: sudo refused the password of ${server.user} ${attempts} times; ${unchanged}`);
}

const unchanged = 'nothing was changed on any server';

/** By standard input: an argument could be read by all users of both machines. `-k` ignores an earlier login. */
async function isAccepted(server: Server, { home }: Environment, password: string): Promise<boolean> {
  const command = `LC_ALL=C sudo -S -k -p '' true`;
  const input = `${password}\n`;
  const { code, stderr } = await ssh(home, { host: server.name, command, input, timeoutSeconds });
  if (code === 0) return true;
  if (/incorrect password|try again|no password was provided|authentication failed/i.test(stderr)) return false;
  throw refusal(server, stderr);
}

function refusal({ name, user }: Server, output: string): Failure {
  const last = output.trim().split('\n').at(-1) || 'no message';
  const remedy = /not found/.test(output)
    ? 'install sudo there as root, or let the seller deliver a login as root (`user: root`)'
    : `as root there, add ${user} to group sudo (\`usermod -aG sudo ${user}\`), or describe another login in \`user\``;
  return new Failure(`${name}: ${user} cannot use sudo (${last}): ${remedy}; ${unchanged}`);
}
