import { TLSSocket } from 'node:tls';
import type { buildConnector, Dispatcher } from 'undici';

export interface Answer {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
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

/** Asks once; certificates are always verified. The time is that of the whole answer, from the connection to its end. */
export async function ask(question: Question): Promise<Answer> {
  const { url, method = 'GET', body = null, timeoutSeconds = 10 } = question;
  const { Agent, buildConnector, request } = await import('undici');
  let certificate: Answer['certificate'] = null;
  const dispatcher = new Agent({
    connect: connector(buildConnector, question, (socket) => (certificate = certificateOf(socket))),
  });
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  const headers = body === null ? {} : { 'content-type': 'application/json' };
  try {
    const answer = await request(url, { dispatcher, method, headers, body, signal });
    return { status: answer.statusCode, headers: answer.headers, body: await answer.body.text(), certificate };
  } catch (error) {
    throw signal.aborted ? new Error(`${url} did not answer in time`) : error;
  } finally {
    await dispatcher.destroy();
  }
}

/** Connects to the given address; host header and certificate are those of the name. */
function connector(
  build: typeof buildConnector,
  { url, address, ca }: Question,
  secured: (socket: TLSSocket) => void,
): buildConnector.connector {
  // Said here, or NODE_TLS_REJECT_UNAUTHORIZED=0 in the shell would decide.
  const connect = build({ rejectUnauthorized: true, ...(ca && { ca }) });
  const { hostname: servername } = new URL(url);
  return (to, done) =>
    connect({ ...to, servername, hostname: address ?? to.hostname }, (...[error, socket]) => {
      if (socket instanceof TLSSocket) secured(socket);
      if (error) done(error, null);
      else done(null, socket);
    });
}

function certificateOf(socket: TLSSocket): Answer['certificate'] {
  const { issuer, valid_to: expires } = socket.getPeerCertificate();
  return { issuer: [issuer?.O, issuer?.CN].filter(Boolean).join(' '), expires: new Date(expires) };
}
