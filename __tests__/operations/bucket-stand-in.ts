/** An S3 store that only says how its bucket is protected: an answer for each of the three settings. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Setting = 'versioning' | 'object-lock' | 'lifecycle';
type Reply = readonly [status: number, body: string];

export class BucketStandIn {
  /** Paths and queries of all requests. */
  readonly requests: string[] = [];
  /** Replies of a setting, in this order; the last one for all later requests. */
  private readonly replies = new Map<Setting, Reply[]>();
  private server: Server | undefined;

  /** @returns the URL */
  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      this.requests.push(request.url!);
      const setting = [...new URL(request.url!, 'http://store').searchParams.keys()][0] as Setting;
      const [status, body] = this.next(setting);
      response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
    });
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server!.close();
    this.server!.closeAllConnections();
  }

  answers(setting: Setting, ...replies: Reply[]): void {
    this.replies.set(setting, replies);
  }

  private next(setting: Setting): Reply {
    const replies = this.replies.get(setting)!;
    return replies.length > 1 ? replies.shift()! : replies[0]!;
  }
}

export const versioning = (inside: string): Reply => [
  200,
  `<VersioningConfiguration>${inside}</VersioningConfiguration>`,
];
export const lock = (inside: string): Reply => [200, `<ObjectLockConfiguration>${inside}</ObjectLockConfiguration>`];
export const lifecycle = (inside: string): Reply => [200, `<LifecycleConfiguration>${inside}</LifecycleConfiguration>`];
export const error = (status: number, code: string): Reply => [
  status,
  `<Error><Code>${code}</Code><Message>the words of the store</Message></Error>`,
];
