import { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getTls } from 'node:https';
import { connect } from 'node:net';

/** How the lab looks from outside: ports, names and pages. */
export function openPort(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 2000 });
    const answer = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

export async function lookUp(name: string, server: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: 2000, tries: 1 });
  resolver.setServers([server]);
  return resolver.resolve4(name);
}

export interface Page {
  readonly status: number;
  readonly body: string;
}

/** Where to connect instead of what the name resolves to, and whose certificates to accept. */
export interface Way {
  readonly address?: string;
  readonly authority?: string;
}

export function fetchPage(url: string, way: Way = {}): Promise<Page> {
  const { hostname, protocol } = new URL(url);
  const get = protocol === 'https:' ? getTls : getPlain;
  const options = {
    servername: hostname,
    timeout: 10_000,
    ...(way.address && { hostname: way.address, headers: { host: hostname } }),
    ...(way.authority && { ca: readFileSync(way.authority) }),
  };
  return new Promise((resolve, reject) => {
    const request = get(url, options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('timeout', () => request.destroy(new Error(`${url} did not answer in time`)));
    request.on('error', reject);
  });
}
