import { connect } from 'node:net';

/** Ports an attacker tries first, and those Strata itself uses behind the firewall. */
const defaultPorts = [
  22, 25, 80, 111, 443, 2375, 2376, 3000, 3306, 5000, 5432, 6379, 8000, 8080, 8443, 9000, 9090, 9100,
];

/** @returns the probed ports of an address that accept a connection from this machine */
export async function openPorts(address: string, also: readonly number[] = []): Promise<number[]> {
  const ports = [...new Set([...defaultPorts, ...also])];
  const results = await Promise.all(ports.map(async (port) => ({ port, open: await accepts(address, port) })));
  return results
    .filter(({ open }) => open)
    .map(({ port }) => port)
    .sort((a, b) => a - b);
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
