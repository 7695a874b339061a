/** Every declared port answers the servers that it is open for. */
import { join } from 'node:path';
import { z } from 'zod';
import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Environment, Server } from '../environment';
import type { Observer } from '../observer';

const program = join(__dirname, 'knock.py');
export const openTargets = z.array(z.tuple([z.string(), z.number()]));

export async function reachedCheck(server: Server, environment: Environment, observer: Observer): Promise<Check> {
  const { name, address } = server;
  const visitors = environment.servers.filter((other) => other.managed && other.name !== name);
  const expected = visitors
    .map((visitor) => ({ visitor, ports: portsFor(visitor, server) }))
    .filter(({ ports }) => ports.length > 0);
  if (expected.length === 0 || address === '')
    return { name, outcome: 'not observable here', reason: 'no port is open for another server by name' };
  return check(name, async () => {
    const words = expected.map(async ({ visitor, ports }) => {
      const targets = ports.map((port) => [address, port, port]);
      const open = openTargets.parse(await observer.python(visitor.name, program, { targets, seconds: 5 }));
      const silent = ports.filter((port) => !open.some(([, number]) => number === port));
      return silent.map((port) => `${visitor.name} does not reach port ${port}`);
    });
    const problems = (await Promise.all(words)).flat();
    if (problems.length > 0) throw new Error(problems.join('; '));
    return expected.map(({ visitor, ports }) => `${ports.join(', ')} answer ${visitor.name}`).join('; ');
  });
}

/** Single TCP ports of a server that are open for another one by its own address. */
function portsFor(visitor: Server, { ports }: Server): number[] {
  return ports
    .filter(({ protocol, first, last }) => protocol === 'tcp' && first === last)
    .filter(({ sources }) => sources.some(({ cidr }) => cidr === `${visitor.address}/32`))
    .map(({ first }) => first);
}
