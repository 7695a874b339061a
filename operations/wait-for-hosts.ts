/** Waits until SSH login works on every host. For a host that fails, the error says the route, the cause, and what to check. */
import type { Environment, Server } from '../parts/environment';
import type { Report } from '../platform/report';
import { atMost } from '../platform/at-once';
import { Failure } from '../platform/failure';
import { ssh } from './ssh';
import { isFinal, refusalKind, refusalWords, route } from './ssh-refusal';

export interface Patience {
  /** New servers boot, install packages and restart SSH before a login works. */
  readonly seconds: number;
  readonly pauseSeconds: number;
}

/** As many as Ansible's forks: sshd on a bastion limits logins at the same time. */
const atOnce = 10;
const timeoutSeconds = 40;

/** @throws Failure that lists every unreachable host */
export async function waitForHosts(
  environment: Environment,
  report: Report,
  patience: Patience = { seconds: 300, pauseSeconds: 3 },
): Promise<void> {
  const managed = environment.servers.filter((server) => server.managed);
  const direct = managed.filter(({ jump }) => jump === null);
  const tryHosts = async (servers: readonly Server[]) =>
    (await atMost(atOnce, servers, (server) => waitFor(server, { environment, report, patience }))).flat();
  const unreachable = await tryHosts(direct);
  const names = unreachable.map(({ server }) => server.name);
  // Hosts behind an unreachable bastion cannot be tested.
  const reachable = managed.filter(({ jump }) => jump !== null && !names.includes(jump));
  unreachable.push(...(await tryHosts(reachable)));
  if (unreachable.length > 0) throw new Failure(failureText(unreachable, managed, environment));
}

interface Unreachable {
  readonly server: Server;
  readonly output: string;
}

interface Waiting {
  readonly environment: Environment;
  readonly report: Report;
  readonly patience: Patience;
}

/** @returns empty after a successful login, else the host with the output of ssh */
async function waitFor(server: Server, { environment, report, patience }: Waiting): Promise<Unreachable[]> {
  const started = Date.now();
  for (;;) {
    const output = await tryLogin(server, environment);
    if (output === null) return [];
    const seconds = Math.round((Date.now() - started) / 1000);
    const kind = refusalKind(output);
    if (isFinal(kind) || seconds + patience.pauseSeconds > patience.seconds) return [{ server, output }];
    report(`waiting for ${route(server)}: ${kind}, ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, patience.pauseSeconds * 1000));
  }
}

/** @returns null after a successful login, else the output of ssh */
async function tryLogin(server: Server, environment: Environment): Promise<string | null> {
  const { code, stderr, stdout } = await ssh(environment.home, { host: server.name, command: 'true', timeoutSeconds });
  if (code === 0) return null;
  // Some images answer a login as root with a sentence on standard output.
  if (stderr.trim() === '' && stdout.trim() !== '') return stdout;
  if (refusalKind(stderr) === 'closed before SSH greeted') return `${stderr}${await probeFrom(server, environment)}`;
  return code === 137 && stderr.trim() === '' ? 'timed out' : stderr;
}

/** Through a jump host, ssh only reports a closed connection, so the jump host itself tests the port. */
async function probeFrom({ jump, address, sshPort }: Server, environment: Environment): Promise<string> {
  if (jump === null || address === '') return '';
  const greeting = `timeout 8 bash -c 'exec 3<>/dev/tcp/${address}/${sshPort} && head -c 4 <&3'`;
  const { code, stderr } = await ssh(environment.home, { host: jump, command: greeting, timeoutSeconds });
  return code === 124 ? `seen from ${jump}: timed out` : stderr;
}

function failureText(
  unreachable: readonly Unreachable[],
  managed: readonly Server[],
  environment: Environment,
): string {
  const names = unreachable.map(({ server }) => server.name);
  const behind = managed.filter(({ jump }) => jump !== null && names.includes(jump));
  return [
    `${unreachable.length} of ${managed.length} hosts refuse the SSH login or do not answer:`,
    ...unreachable.map(({ server, output }) => refusalWords(server, output, environment)),
    ...behind.map((server) => `${route(server)}: not tried, ${server.jump} comes first`),
  ].join('\n');
}
