/** 200 requests a second, half of them on kept connections and a third with a body; one WebSocket; uploads of a minute. */
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';

const everyMilliseconds = 5;

export interface Load {
  count: number;
  readonly failures: string[];
  /** How long each WebSocket stayed open, in seconds, of those that were cut. */
  readonly cut: number[];
  uploads: number;
  /** Version of the app → answers that it gave. */
  readonly answers: Record<string, number>;
}

interface Site {
  readonly address: string;
  readonly host: string;
  readonly port?: number;
  readonly uploadMilliseconds?: number;
}

/** @returns a function that ends it, and what happened, once every answer is there */
export function startLoad(site: Site): () => Promise<Load> {
  const load: Load = { count: 0, failures: [], cut: [], uploads: 0, answers: {} };
  const visitor = new Visitor(site, load);
  const timer = setInterval(() => visitor.visit(), everyMilliseconds);
  visitor.openSocket();
  visitor.upload();
  return async () => {
    clearInterval(timer);
    await visitor.leave();
    return load;
  };
}

class Visitor {
  private readonly kept = new Agent({ keepAlive: true, maxSockets: 40 });
  private readonly open = new Set<Promise<void>>();
  private isLeaving = false;
  private socket: ClientRequest | null = null;

  constructor(
    private readonly site: Site,
    private readonly load: Load,
  ) {}

  visit(): void {
    const at = (this.load.count += 1);
    const isPost = at % 3 === 0;
    const options = { method: isPost ? 'POST' : 'GET', agent: at % 2 === 0 ? this.kept : false } as const;
    const outgoing = this.send({ ...options, path: '/', timeout: 20_000 }, (response) => this.count(response));
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 20 s')));
    outgoing.end(isPost ? 'hello' : undefined);
  }

  /** One after the other, also after one that failed. */
  upload(): void {
    const outgoing = this.send({ method: 'POST', path: '/upload', agent: false }, async (response) => {
      if (response.statusCode !== 200) throw new Error(String(response.statusCode));
      for await (const part of response) void part;
      this.load.uploads += 1;
    });
    const writing = setInterval(() => outgoing.write('x'.repeat(1000)), 1000);
    const ending = setTimeout(() => outgoing.end(clearInterval(writing)), this.site.uploadMilliseconds ?? 60_000);
    outgoing.on('close', () => {
      clearInterval(writing);
      clearTimeout(ending);
      if (!this.isLeaving) setTimeout(() => this.isLeaving || this.upload(), 500);
    });
  }

  openSocket(): void {
    const opened = Date.now();
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    };
    const outgoing = request({ ...this.to('/socket'), headers: { host: this.site.host, ...headers }, agent: false });
    outgoing.on('upgrade', (_, socket) => {
      socket.resume().on('error', () => undefined);
      socket.on('close', () => {
        if (this.isLeaving) return;
        this.load.cut.push(Math.round((Date.now() - opened) / 1000));
        this.openSocket();
      });
    });
    outgoing.on('response', (response) => this.refused(String(response.resume().statusCode)));
    outgoing.on('error', (error) => this.refused(error.message));
    outgoing.end();
    this.socket = outgoing;
  }

  async leave(): Promise<void> {
    this.isLeaving = true;
    // An upload that has begun is a request, too.
    await Promise.all(this.open);
    this.kept.destroy();
    this.socket?.destroy();
  }

  private refused(reason: string): void {
    if (this.isLeaving) return;
    this.load.failures.push(`WebSocket: ${reason}`);
    setTimeout(() => this.isLeaving || this.openSocket(), 1000);
  }

  private to(path: string): RequestOptions {
    const { address, port = 80, host } = this.site;
    return { host: address, port, path, headers: { host } };
  }

  private send(options: RequestOptions, read: (response: IncomingMessage) => Promise<void>): ClientRequest {
    const outgoing = request({ ...this.to(options.path!), ...options });
    const ending = new Promise<void>((resolve) => {
      const fail = (error: Error) => {
        const kind = outgoing.reusedSocket ? ' on a kept connection' : '';
        this.load.failures.push(`${options.method} ${options.path}: ${error.message}${kind}`);
        resolve();
      };
      // An answer that breaks off is a failure, too.
      outgoing.on('response', (response) => void read(response).then(resolve, fail));
      outgoing.on('error', fail);
    }).finally(() => this.open.delete(ending));
    this.open.add(ending);
    return outgoing;
  }

  private async count(response: IncomingMessage): Promise<void> {
    let text = '';
    for await (const part of response) text += String(part);
    if (response.statusCode !== 200) throw new Error(String(response.statusCode));
    const { version } = JSON.parse(text) as { version: string };
    this.load.answers[version] = (this.load.answers[version] ?? 0) + 1;
  }
}
