/** Requests from any address of loopback, with anything in front of them. */
import { connect } from 'node:net';
import { connect as secured } from 'node:tls';

export interface RequestParts {
  readonly from: string;
  readonly secure: boolean;
  readonly host: string;
  readonly path: string;
  readonly header: string;
  /** Sent before everything else, also before TLS. */
  readonly first: string;
}

/** @returns the whole answer; empty where the connection was closed without one */
export function ask(port: number, { from, secure, host, path, header, first }: RequestParts): Promise<string> {
  return new Promise((resolve) => {
    let response = '';
    const socket = connect({ port, host: '127.0.0.1', localAddress: from }, () => {
      if (first) socket.write(first, 'latin1');
      const stream = secure ? secured({ socket, servername: host, rejectUnauthorized: false }) : socket;
      stream.on('data', (chunk: Buffer) => (response += chunk.toString()));
      stream.on('close', () => resolve(response)).on('error', () => resolve(response));
      stream.write(`GET ${path} HTTP/1.0\r\nHost: ${host}\r\n${header}\r\n`);
    });
  });
}
