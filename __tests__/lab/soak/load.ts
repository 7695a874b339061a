/** 200 requests a second, half of them on kept connections and a third with a body; one WebSocket; uploads of a minute. */
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';

const everyMilliseconds = 5;
const uploadMilliseconds = 60_000;

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

  upload(): void {
    const outgoing = this.send({ method: 'POST', path: '/upload', agent: false }, (response) => {
      response.resume();
      this.load.uploads += 1;
      if (response.statusCode !== 200) this.load.failures.push(`upload: ${response.statusCode}`);
      if (!this.isLeaving) this.upload();
      return Promise.resolve();
    });
    const timer = setInterval(() => outgoing.write('x'.repeat(1000)), 1000);
    setTimeout(() => (clearInterval(timer), outgoing.end()), uploadMilliseconds);
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
    outgoing.on('response', ({ statusCode }) => this.load.failures.push(`WebSocket: ${statusCode}`));
    outgoing.on('error', (error) => this.load.failures.push(`WebSocket: ${error.message}`));
    outgoing.end();
  }

  async leave(): Promise<void> {
    this.isLeaving = true;
    // An upload that has begun is a request, too.
    await Promise.all(this.open);
    this.kept.destroy();
  }

  private to(path: string): RequestOptions {
    return { host: this.site.address, port: 80, path, headers: { host: this.site.host } };
  }

  private send(options: RequestOptions, read: (response: IncomingMessage) => Promise<void>): ClientRequest {
    const outgoing = request({ ...this.to(options.path!), ...options });
    const ending = new Promise<void>((resolve) => {
      outgoing.on('response', (response) => void read(response).then(resolve, resolve));
      outgoing.on('error', (error) => {
        const kind = outgoing.reusedSocket ? ' on a kept connection' : '';
        this.load.failures.push(`${options.method} ${options.path}: ${error.message}${kind}`);
        resolve();
      });
    }).finally(() => this.open.delete(ending));
    this.open.add(ending);
    return outgoing;
  }

  private async count(response: IncomingMessage): Promise<void> {
    let text = '';
    for await (const part of response) text += String(part);
    if (response.statusCode !== 200) this.load.failures.push(String(response.statusCode));
    else this.add((JSON.parse(text) as { version: string }).version);
  }

  private add(version: string): void {
    this.load.answers[version] = (this.load.answers[version] ?? 0) + 1;
  }
}
