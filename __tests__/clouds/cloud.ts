import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Respond = (request: IncomingMessage) => { status?: number; body: string } | 'break off';

/** A real HTTP server that stands in for a cloud. */
export class Cloud {
  readonly #server: Server;
  readonly requests: string[] = [];

  private constructor(respond: Respond) {
    this.#server = createServer((request, response) => {
      this.requests.push(request.url ?? '');
      const reply = respond(request);
      if (reply === 'break off') {
        response.writeHead(200, { 'content-length': '1000000' });
        response.write('"SKU"\n', () => response.destroy());
        return;
      }
      response.writeHead(reply.status ?? 200).end(reply.body);
    });
  }

  static async start(respond: Respond): Promise<Cloud> {
    const cloud = new Cloud(respond);
    await new Promise<void>((resolve) => cloud.#server.listen(0, '127.0.0.1', resolve));
    return cloud;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
