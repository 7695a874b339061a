import { connect } from 'node:net';

/** Ports an attacker tries first, and those Strata itself uses behind the firewall. */
const defaultPorts = [
  22, 25, 80, 111, 443, 2375, 2376, 3000, 3306, 5000, 5432, 6379, 8000, 8080, 8443, 9000, 9090, 9100,
];

/** For a port that should answer: a busy machine or a long way must not look like a closed port. */
const patientSeconds = 10;

/**
 * @param expected ports that should answer; they get more time than the others
 * @returns the probed ports of an address that accept a connection from this machine
 */
export async function openPorts(address: string, expected: readonly number[] = []): Promise<number[]> {
  const ports = [...new Set([...defaultPorts, ...expected])];
  const isOpen = (port: number) => accepts(address, port, expected.includes(port) ? patientSeconds : undefined);
  const results = await Promise.all(ports.map(async (port) => ({ port, open: await isOpen(port) })));
  return results
    .filter(({ open }) => open)
    .map(({ port }) => port)
    .sort((a, b) => a - b);
}

/** @returns every TCP port of an address that accepts a connection from this machine; takes minutes where a firewall drops */
export async function everyOpenPort(address: string): Promise<number[]> {
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(1000);
  const ports = Array.from({ length: 65_535 }, (_, at) => at + 1);
  const results = await Promise.all(ports.map((port) => limit(() => accepts(address, port, 1))));
  return ports.filter((_, at) => results[at]);
}

export function accepts(address: string, port: number, timeoutSeconds = 2): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: timeoutSeconds * 1000 });
    const finish = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}
