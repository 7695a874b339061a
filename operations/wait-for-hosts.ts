/** Waits until every host lets us in by SSH. One that does not is told in words, on which way, and what to look at. */
import type { Environment, Server } from '../parts/environment';
import type { Report } from '../platform/report';
import { atMost } from '../platform/at-once';
import { Failure } from '../platform/failure';
import { ssh } from './ssh';
import { isFinal, refusalKind, refusalWords, way } from './ssh-refusal';

export interface Patience {
  /** New servers boot, install and restart SSH before they let anybody in. */
  readonly seconds: number;
  readonly pauseSeconds: number;
}

/** As many as Ansible: more at once would look like an attack to sshd. */
const atOnce = 10;
const timeoutSeconds = 40;

/** @throws Failure that names every host that was not reached */
export async function waitForHosts(
  environment: Environment,
  report: Report,
  patience: Patience = { seconds: 300, pauseSeconds: 3 },
): Promise<void> {
  const managed = environment.servers.filter((server) => server.managed);
  const direct = managed.filter(({ jump }) => jump === null);
  const entered = async (servers: readonly Server[]) =>
    (await atMost(atOnce, servers, (server) => waitFor(server, { environment, report, patience }))).flat();
  const refused = await entered(direct);
  const names = refused.map(({ server }) => server.name);
  // Behind a bastion that is shut nothing can be learned.
  const reachable = managed.filter(({ jump }) => jump !== null && !names.includes(jump));
  refused.push(...(await entered(reachable)));
  if (refused.length > 0) throw new Failure(told(refused, managed, environment));
}

interface Refused {
  readonly server: Server;
  readonly said: string;
}

interface Waiting {
  readonly environment: Environment;
  readonly report: Report;
  readonly patience: Patience;
}

/** @returns nothing, or the host with ssh's last words */
async function waitFor(server: Server, { environment, report, patience }: Waiting): Promise<Refused[]> {
  const started = Date.now();
  for (;;) {
    const said = await enter(server, environment);
    if (said === null) return [];
    const seconds = Math.round((Date.now() - started) / 1000);
    const kind = refusalKind(said);
    if (isFinal(kind) || seconds + patience.pauseSeconds > patience.seconds) return [{ server, said }];
    report(`waiting for ${way(server)}: ${kind}, ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, patience.pauseSeconds * 1000));
  }
}

/** @returns null once it is entered, else what ssh said */
async function enter(server: Server, environment: Environment): Promise<string | null> {
  const { code, stderr, stdout } = await ssh(environment.home, { host: server.name, command: 'true', timeoutSeconds });
  if (code === 0) return null;
  // Some images answer a login as root with a sentence on standard output.
  if (stderr.trim() === '' && stdout.trim() !== '') return stdout;
  if (refusalKind(stderr) === 'closed before SSH greeted') return `${stderr}${await seenFrom(server, environment)}`;
  return code === 137 && stderr.trim() === '' ? 'timed out' : stderr;
}

/** Through another host, ssh only says that it was closed: that host is asked what it meets there. */
async function seenFrom({ jump, address }: Server, environment: Environment): Promise<string> {
  if (jump === null || address === '') return '';
  const greeting = `timeout 8 bash -c 'exec 3<>/dev/tcp/${address}/22 && head -c 4 <&3'`;
  const { code, stderr } = await ssh(environment.home, { host: jump, command: greeting, timeoutSeconds });
  return code === 124 ? `seen from ${jump}: timed out` : stderr;
}

function told(refused: readonly Refused[], managed: readonly Server[], environment: Environment): string {
  const names = refused.map(({ server }) => server.name);
  const behind = managed.filter(({ jump }) => jump !== null && names.includes(jump));
  return [
    `${refused.length} of ${managed.length} hosts do not let us in by SSH:`,
    ...refused.map(({ server, said }) => refusalWords(server, said, environment)),
    ...behind.map((server) => `${way(server)}: not tried, ${server.jump} comes first`),
  ].join('\n');
}
