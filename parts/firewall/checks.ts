import { check } from '../../platform/check';
import type { Check } from '../../platform/check';
import type { Server } from '../environment';
import type { Checks, Observer } from '../observer';

export const portChecks: Checks = ({ servers }, observer) =>
  Promise.all(servers.map((server) => ports(server, observer)));

async function ports(server: Server, observer: Observer): Promise<Check> {
  const name = `open ports of ${server.name}`;
  const address = observer.publicAddress(server.name);
  if (!address)
    return {
      name,
      outcome: 'not observable here',
      reason: 'no public address: its ports cannot be reached from outside',
    };
  return check(name, async () => {
    const declared = server.ports.filter(({ protocol }) => protocol === 'tcp');
    const open = await observer.openPorts(
      address,
      declared.map(({ first }) => first),
    );
    const surplus = open.filter((port) => !declared.some(({ first, last }) => first <= port && port <= last));
    if (surplus.length > 0)
      throw new Error(`${address} answers on ${surplus.join(', ')}, which the description does not open`);
    return `${address} answers on ${open.join(', ') || 'nothing'}, and on no other port that was tried`;
  });
}
