/** Stands in for the API of a cloud: its answers are a table in the test. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers requests from a table of what the URL or body contains. */
export class Cloud {
  readonly requests: { readonly url: string; readonly body: string; readonly headers: IncomingMessage['headers'] }[] =
    [];
  private server: Server | undefined;

  async start(answers: readonly (readonly [part: string, answer: string])[]): Promise<string> {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.requests.push({ url: request.url!, body, headers: request.headers });
        response.end(answers.find(([part]) => `${request.url} ${body}`.includes(part))?.[1] ?? '{}');
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server!.close();
  }
}
