import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage) => { status?: number; body: string } | 'break off';

/** A real HTTP server in the place of a cloud. */
export class Cloud {
  readonly #server: Server;
  readonly asked: string[] = [];

  private constructor(answer: Answer) {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      const answered = answer(request);
      if (answered === 'break off') {
        response.writeHead(200, { 'content-length': '1000000' });
        response.write('"SKU"\n', () => response.destroy());
        return;
      }
      response.writeHead(answered.status ?? 200).end(answered.body);
    });
  }

  static async that(answer: Answer): Promise<Cloud> {
    const cloud = new Cloud(answer);
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
