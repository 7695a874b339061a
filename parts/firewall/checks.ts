/** Checks of open ports from outside: from this machine, and from the other servers. */
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Environment, Port, Server } from '../environment';
import { commandOf, includes } from '../levels';
import type { Level } from '../levels';
import type { Checks, Observer } from '../observer';
import { canaryCheck } from './canary-check';
import { reachedCheck } from './reached-check';
import { scanCheck } from './scan-check';

type ServerCheck = (server: Server, environment: Environment, observer: Observer) => Promise<Check>;

interface Kind {
  readonly title: string;
  readonly level: Level;
  readonly run: ServerCheck;
}

export const kinds: readonly Kind[] = [
  { title: 'open ports', level: 'status', run: openPortsCheck },
  { title: 'ports for other servers', level: 'verify', run: reachedCheck },
  { title: 'a port that nobody described', level: 'verify', run: canaryCheck },
  { title: 'every TCP port', level: 'full', run: scanCheck },
];

export const portChecks: Checks = async (environment, observer) => {
  const { servers } = environment;
  const checksOf = (kind: Kind) => servers.map((server) => () => kindCheck(kind, server, { environment, observer }));
  const quick = kinds.filter(({ level }) => level !== 'full').flatMap(checksOf);
  const checks = await Promise.all(quick.map((run) => run()));
  // One scan after the other: many at once exhaust this machine, and an open port would look closed.
  for (const run of kinds.filter(({ level }) => level === 'full').flatMap(checksOf)) checks.push(await run());
  return checks;
};

interface Scene {
  readonly environment: Environment;
  readonly observer: Observer;
}

async function kindCheck({ title, level, run }: Kind, server: Server, scene: Scene): Promise<Check> {
  const name = `${title} of ${server.name}`;
  if (!includes(scene.observer.level, level))
    return { name, outcome: 'not asked', reason: `\`${commandOf[level]}\` checks it` };
  return { ...(await run(server, scene.environment, scene.observer)), name };
}

async function openPortsCheck(server: Server, _: Environment, observer: Observer): Promise<Check> {
  const address = observer.publicAddress(server.name);
  const name = server.name;
  if (!address) return { name, outcome: 'not observable here', reason: 'no public address: out of reach from here' };
  return check(name, async () => {
    const declared = server.ports.filter(({ protocol }) => protocol === 'tcp');
    const expected = declared.filter(isForEverybody).map(({ first }) => first);
    const open = await observer.openPorts(address, expected);
    const surplus = open.filter((port) => !declared.some(({ first, last }) => first <= port && port <= last));
    if (surplus.length > 0)
      throw new Error(`${address} answers on ${surplus.join(', ')}, which the description does not open`);
    const silent = expected.filter((port) => !open.includes(port));
    if (silent.length > 0) throw new Error(`${address} does not answer on ${silent.join(', ')}, which should be open`);
    return `${address} answers on ${open.join(', ') || 'nothing'}, and on no other port that was tried`;
  });
}

/** Single ports that are open to the internet, and so to this machine. */
function isForEverybody({ first, last, sources }: Port): boolean {
  return first === last && sources.some(({ cidr }) => cidr === '0.0.0.0/0');
}
