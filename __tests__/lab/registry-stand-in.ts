/** A registry in memory: the part of the distribution protocol that pushing and pulling one image needs. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manifestType } from '../../lab/image-build/oci-image';

export class RegistryStandIn {
  /** Blobs and manifests by their path. */
  readonly stored = new Map<string, Buffer>();
  readonly requests: string[] = [];
  /** Takes nothing. */
  broken = false;
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => this.answer(request, response, Buffer.concat(chunks)));
  });

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer({ method, url: path }: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const url = new URL(path ?? '', 'http://registry');
    this.requests.push(`${method} ${url.pathname}`);
    if (method === 'POST') response.writeHead(202, { location: `${url.pathname}1?state=x` }).end();
    else if (method === 'PUT') this.store(url, response, body);
    else this.show(url, response, method === 'GET');
  }

  private show({ pathname }: URL, response: ServerResponse, whole: boolean): void {
    const content = this.stored.get(pathname);
    const type = pathname.includes('/manifests/') ? manifestType : 'application/octet-stream';
    const headers = content && { 'docker-content-digest': digestOf(content), 'content-type': type };
    response.writeHead(content || pathname === '/v2/' ? 200 : 404, headers ?? {}).end(whole ? content : undefined);
  }

  private store({ pathname, searchParams }: URL, response: ServerResponse, body: Buffer): void {
    const upload = searchParams.get('digest');
    if (this.broken || (upload && upload !== digestOf(body))) return void response.writeHead(500).end('no room');
    this.stored.set(upload ? pathname.replace(/uploads\/.*/, upload) : pathname, body);
    response.writeHead(201).end();
  }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
