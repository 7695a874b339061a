/** The part of a store outside AWS that a state needs; its conditional writes can be switched off, or made careless. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

interface Answer {
  readonly status: number;
  readonly body?: string;
}

export class StoreStandIn {
  readonly requests: string[] = [];
  readonly buckets = new Map<string, 'Enabled' | 'Suspended' | 'never'>();
  readonly objects = new Set<string>();
  /** `careless`: checks, waits, then writes. `busy`: answers 409 where another store answers 412. */
  conditions: 'hold' | 'ignored' | 'careless' | 'busy' = 'hold';
  /** Answers that replace the normal one, by `METHOD` or `METHOD ?query`. */
  readonly refusals = new Map<string, Answer>();
  private server: Server | undefined;

  async start(certificate?: { key: Buffer; cert: Buffer }): Promise<string> {
    const listener = (request: IncomingMessage, response: ServerResponse) => {
      request.resume().on('end', () => void this.answer(request).then((reply) => send(response, reply)));
    };
    this.server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    return `${certificate ? 'https' : 'http'}://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  forget(): void {
    [this.requests, this.buckets, this.objects, this.refusals].forEach((each) =>
      Array.isArray(each) ? each.splice(0) : each.clear(),
    );
    this.conditions = 'hold';
  }

  private async answer({ method, url, headers }: IncomingMessage): Promise<Answer> {
    const { pathname: path, searchParams } = new URL(url!, 'http://store');
    const pathname = path.replace(/\/$/, '');
    const call = [...searchParams.keys()].includes('versioning') ? `${method} ?versioning` : method!;
    this.requests.push(`${call} ${pathname}`);
    const refusal = this.refusals.get(call);
    if (refusal) return refusal;
    const bucket = pathname.split('/')[1]!;
    if (call === 'GET ?versioning') return this.versioning(bucket);
    if (pathname.split('/').length === 2 && call === 'PUT') {
      this.buckets.set(bucket, 'never');
      return { status: 200 };
    }
    if (call === 'DELETE') this.objects.delete(pathname);
    return call === 'PUT' ? this.write(pathname, headers['if-none-match'] === '*') : { status: 204 };
  }

  private versioning(bucket: string): Answer {
    const status = this.buckets.get(bucket);
    if (!status) return problem(404, 'NoSuchBucket');
    const inside = status === 'never' ? '' : `<Status>${status}</Status>`;
    return { status: 200, body: `<VersioningConfiguration>${inside}</VersioningConfiguration>` };
  }

  private async write(path: string, onlyIfMissing: boolean): Promise<Answer> {
    const isThere = onlyIfMissing && this.conditions !== 'ignored' && this.objects.has(path);
    if (isThere) return this.conditions === 'busy' ? problem(409, 'ConditionalRequestConflict') : problem(412, 'x');
    if (this.conditions === 'careless') await new Promise((resolve) => setTimeout(resolve, 200));
    this.objects.add(path);
    return { status: 200 };
  }
}

export function problem(status: number, code: string, message = ''): Answer {
  return { status, body: `<Error><Code>${code}</Code><Message>${message}</Message></Error>` };
}

function send(response: ServerResponse, { status, body = '' }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
}
