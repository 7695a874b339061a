import { TLSSocket } from 'node:tls';
import type { buildConnector, Dispatcher } from 'undici';

export interface HttpResponse {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly body: string;
  /** Null over plain HTTP. */
  readonly certificate: { readonly issuer: string; readonly issued: Date; readonly expires: Date } | null;
}

export interface HttpRequest {
  readonly url: string;
  /** Connects to this address instead of the one in DNS, so that a site can be checked before its DNS record exists. */
  readonly address?: string;
  /** CA certificates to trust in addition to the system's. */
  readonly ca?: string | undefined;
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
}

/** Sends one request; certificates are always verified. The timeout covers everything from connecting to the end of the body. */
export async function ask(question: HttpRequest): Promise<HttpResponse> {
  const { url, method = 'GET', body = null, timeoutSeconds = 10 } = question;
  const { Agent, buildConnector, request } = await import('undici');
  let certificate: HttpResponse['certificate'] = null;
  const dispatcher = new Agent({
    connect: connector(buildConnector, question, (socket) => (certificate = certificateOf(socket))),
  });
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  const headers = { ...(body !== null && { 'content-type': 'application/json' }), ...question.headers };
  try {
    const response = await request(url, { dispatcher, method, headers, body, signal });
    return { status: response.statusCode, headers: response.headers, body: await response.body.text(), certificate };
  } catch (error) {
    throw signal.aborted ? new Error(`${url} did not answer in time`) : error;
  } finally {
    await dispatcher.destroy();
  }
}

/** Connects to the given address; the Host header and the expected certificate are those of the URL's host name. */
function connector(
  build: typeof buildConnector,
  { url, address, ca }: HttpRequest,
  onSecure: (socket: TLSSocket) => void,
): buildConnector.connector {
  // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the shell has no effect.
  const connect = build({ rejectUnauthorized: true, ...(ca && { ca }) });
  const { hostname: servername } = new URL(url);
  return (to, callback) =>
    connect({ ...to, servername, hostname: address ?? to.hostname }, (...[error, socket]) => {
      if (socket instanceof TLSSocket) onSecure(socket);
      if (error) callback(error, null);
      else callback(null, socket);
    });
}

function certificateOf(socket: TLSSocket): HttpResponse['certificate'] {
  const { issuer, valid_from: issued, valid_to: expires } = socket.getPeerCertificate();
  return {
    issuer: [issuer?.O, issuer?.CN].filter(Boolean).join(' '),
    issued: new Date(issued),
    expires: new Date(expires),
  };
}
