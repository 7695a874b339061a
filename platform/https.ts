import { request as httpRequest } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Null over plain HTTP. */
  readonly certificate: { readonly issuer: string; readonly expires: Date } | null;
}

export interface Question {
  readonly url: string;
  /** Connects here whatever the name resolves to, so that a site can be checked before the world knows its name. */
  readonly address?: string;
  /** Authorities to trust besides the usual ones. */
  readonly ca?: string | undefined;
  readonly method?: string;
  readonly body?: string;
  readonly timeoutSeconds?: number;
}

/** Asks once; certificates are always verified. */
export function ask(question: Question): Promise<Answer> {
  const url = new URL(question.url);
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(optionsOf(question, url), (response) => {
      const certificate = secure ? certificateOf(response.socket as TLSSocket) : null;
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, certificate }),
      );
    });
    request.on('timeout', () => request.destroy(new Error(`${question.url} did not answer in time`)));
    request.on('error', reject);
    request.end(question.body);
  });
}

function optionsOf(question: Question, url: URL): RequestOptions & { ca?: string; servername?: string } {
  const secure = url.protocol === 'https:';
  return {
    host: question.address ?? url.hostname,
    port: url.port || (secure ? 443 : 80),
    path: url.pathname + url.search,
    method: question.method ?? 'GET',
    headers: {
      host: url.host,
      ...(question.body
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(question.body) }
        : {}),
    },
    timeout: (question.timeoutSeconds ?? 10) * 1000,
    agent: false,
    ...(secure ? { servername: url.hostname, ...(question.ca ? { ca: question.ca } : {}) } : {}),
  };
}

function certificateOf(socket: TLSSocket): Answer['certificate'] {
  const { issuer, valid_to: expires } = socket.getPeerCertificate();
  return { issuer: [issuer?.O, issuer?.CN].filter(Boolean).join(' '), expires: new Date(expires) };
}
