/** A listener on a port that nobody described must not hear anybody: the firewall works, not only its files. */
import { join } from 'node:path';
import { z } from 'zod';
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Environment, Server } from '../environment';
import type { Observer } from '../observer';

const candidates = [47_123, 39_217, 33_331, 28_549];
const listenSeconds = 12;
const visitSeconds = 8;
const canaryOutput = z.object({ own: z.boolean(), heard: z.array(z.tuple([z.string(), z.string()])) });

export async function canaryCheck(server: Server, environment: Environment, observer: Observer): Promise<Check> {
  const { name, managed } = server;
  if (!managed) return { name, outcome: 'not observable here', reason: 'an appliance, which configures itself' };
  const visitor = environment.servers.find((other) => other.managed && other.name !== name && other.address !== '');
  const publicAddress = observer.publicAddress(name);
  if (!visitor && publicAddress === undefined)
    return { name, outcome: 'not observable here', reason: 'nobody else is there who could try' };
  return check(name, async () => {
    const port = undescribed(server);
    const listener = observer.python(name, join(__dirname, 'canary.py'), { port, seconds: listenSeconds });
    const visits = [
      ...(publicAddress === undefined ? [] : [observer.visit(publicAddress, port, visitSeconds)]),
      ...(visitor && server.address !== '' ? [visitFrom(visitor, server.address, { port, observer })] : []),
    ];
    const [output] = await Promise.all([listener, ...visits]);
    return judge(canaryOutput.parse(output), port);
  });
}

interface Visit {
  readonly port: number;
  readonly observer: Observer;
}

function visitFrom(visitor: Server, address: string, { port, observer }: Visit): Promise<unknown> {
  const plan = { addresses: [address], port, seconds: visitSeconds };
  return observer.python(visitor.name, join(__dirname, 'visit.py'), plan);
}

function judge({ own, heard }: z.infer<typeof canaryOutput>, port: number): string {
  if (!own) throw new Error(`the listener on port ${port} did not even hear its own host`);
  const visitors = heard.map(([protocol, address]) => `${address} by ${protocol}`);
  if (visitors.length > 0)
    throw new Error(`port ${port}, which nobody described, was reached from ${visitors.join(', ')}`);
  return `nobody reached a listener on port ${port} by TCP or UDP`;
}

function undescribed({ ports }: Server): number {
  return candidates.find((port) => !ports.some(({ first, last }) => first <= port && port <= last)) ?? candidates[0]!;
}
