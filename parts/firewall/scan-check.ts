/** Every TCP port of a server, tried from here and from another server: what is open is exactly what is described. */
import { join } from 'node:path';
import { contains } from '../../config/ranges';
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Environment, Port, Server } from '../environment';
import type { Observer } from '../observer';
import { openTargets } from './reached-check';

/** Address, first and last port. */
type Target = readonly [string, number, number];

export async function scanCheck(server: Server, environment: Environment, observer: Observer): Promise<Check> {
  const { name, address } = server;
  const visitor = environment.servers.find((other) => other.managed && other.name !== name && other.address !== '');
  const publicAddress = observer.publicAddress(name);
  const canBeVisited = visitor !== undefined && address !== '';
  if (!canBeVisited && publicAddress === undefined)
    return { name, outcome: 'not observable here', reason: 'nobody else is there who could try' };
  return check(name, async () => {
    const fromHere = publicAddress === undefined ? null : await observer.everyOpenPort(publicAddress);
    const fromThere = canBeVisited ? await openFor(visitor, address, observer) : null;
    const problems = [
      ...(fromHere ?? [])
        .filter((port) => !server.ports.some((each) => covers(each, port)))
        .map((port) => `${port} answers this machine and is not described`),
      ...(fromThere ? await differences(fromThere, server, { visitor: visitor!, observer }) : []),
    ];
    if (problems.length > 0) throw new Error(problems.join('; '));
    return [
      ...(fromHere ? [`open for this machine: ${fromHere.join(', ') || 'none'}`] : []),
      ...(fromThere ? [`open for ${visitor!.name}: ${fromThere.join(', ') || 'none'}`] : []),
    ].join('; ');
  });
}

async function openFor(visitor: Server, address: string, observer: Observer): Promise<number[]> {
  const open = await knock([[address, 1, 65_535]], 1.5, { visitor, observer });
  return open.sort((a, b) => a - b);
}

interface Visit {
  readonly visitor: Server;
  readonly observer: Observer;
}

async function knock(targets: readonly Target[], seconds: number, { visitor, observer }: Visit): Promise<number[]> {
  const open = await observer.python(visitor.name, join(__dirname, 'knock.py'), { targets, seconds });
  return openTargets.parse(open).map(([, port]) => port);
}

/** What another server reaches, against what is open for its address. */
async function differences(open: readonly number[], server: Server, visit: Visit): Promise<string[]> {
  const { visitor } = visit;
  const forVisitor = server.ports.filter(
    ({ protocol, sources }) => protocol === 'tcp' && sources.some(({ cidr }) => contains(cidr, visitor.address)),
  );
  const surplus = open.filter((port) => !forVisitor.some((each) => covers(each, port)));
  const missing = forVisitor.filter(({ first, last }) => first === last && !open.includes(first));
  // Asked again alone, because among thousands of connections an answer may come too late.
  const late = await knock(
    missing.map(({ first }) => [server.address, first, first]),
    5,
    visit,
  );
  const silent = missing.filter(({ first }) => !late.includes(first));
  return [
    ...surplus.map((port) => `${port} answers ${visitor.name} and is not described for it`),
    ...silent.map(({ first }) => `${first} does not answer ${visitor.name}, for which it is described`),
  ];
}

function covers({ protocol, first, last }: Port, port: number): boolean {
  return protocol === 'tcp' && first <= port && port <= last;
}
