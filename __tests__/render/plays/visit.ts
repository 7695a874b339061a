/** Visits of a site over TLS, and a server for nginx to pass them on to. */
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, Server } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Visit {
  readonly host: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Name and value in turn, as they came: a header that is there twice is here twice. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export async function visit(port: number, question: Visit): Promise<Answer> {
  const response = await begin(port, question);
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const { headers, rawHeaders } = response;
  return { status: response.statusCode!, headers, rawHeaders, body: Buffer.concat(parts).toString() };
}

/** @returns the response, whose body has not arrived yet */
export function begin(
  port: number,
  { host, path = '/', method = 'GET', headers, body }: Visit,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        port,
        path,
        method,
        host: '127.0.0.1',
        servername: host,
        rejectUnauthorized: false,
        agent: false,
        maxHeaderSize: 200_000,
        headers: { host, ...headers },
      },
      resolve,
    );
    outgoing.on('error', reject).end(body);
  });
}

export async function upstream(handler: RequestListener, port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer({ maxHeaderSize: 200_000 }, handler).listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
