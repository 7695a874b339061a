/** Stands in for OVH's API: written from its public description, checks signatures by itself, shares no code with the client. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const shell = {
  OVH_APPLICATION_KEY: 'application',
  OVH_APPLICATION_SECRET: 'application-secret',
  OVH_CONSUMER_KEY: 'consumer',
};
export const project = '0123456789abcdef0123456789abcdef';
/** Its clock is ahead by this much, and it takes no signature older than half a minute. */
const secondsAhead = 4000;

interface User {
  readonly id: number;
  readonly description: string;
  readonly roles: string[];
  policy?: string;
  requestCount: number;
  readonly keys: { access: string; secret: string }[];
}

export class OvhStandIn {
  readonly users: User[] = [];
  readonly flavors = [
    { id: 'f-small', name: 'd2-2', osType: 'linux', disk: 25 },
    { id: 'f-medium', name: 'd2-4', osType: 'linux', disk: 50 },
    { id: 'f-windows', name: 'win-d2-4', osType: 'windows', disk: 50 },
  ];
  flavor = 'f-small';
  resizing = 0;
  readonly requests: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.answer(request)
      .then(({ status, body }) => response.writeHead(status).end(body === undefined ? '' : JSON.stringify(body)))
      .catch((error: Error) => response.writeHead(500).end(JSON.stringify({ message: error.message })));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/1.0`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const path = request.url!.replace('/1.0', '');
    this.requests.push(`${request.method} ${path}`);
    if (path === '/auth/time') return { status: 200, body: now() };
    const wrong = refusal(request, body);
    if (wrong) return { status: 400, body: { message: wrong } };
    return this.project(
      `${request.method} ${path.replace(`/cloud/project/${project}`, '')}`,
      body === '' ? {} : JSON.parse(body),
    );
  }

  private project(what: string, body: Record<string, any>): { status: number; body?: unknown } {
    const [, id, rest] = /\/user\/(\d+)(.*)$/.exec(what) ?? [];
    const user = this.users.find((each) => each.id === Number(id));
    if (what === 'GET /user') return { status: 200, body: this.users.map((each) => ({ ...each, keys: undefined })) };
    if (what === 'POST /user') return { status: 201, body: this.make(body as User) };
    if (user && rest === '')
      return { status: 200, body: { ...user, status: ++user.requestCount > 1 ? 'ok' : 'creating' } };
    if (user && what.startsWith('POST') && rest === '/policy')
      return { status: 200, body: void (user.policy = body['policy']) };
    if (user && rest === '/s3Credentials')
      return {
        status: 200,
        body: what.startsWith('POST') ? newKey(user) : user.keys.map(({ access }) => ({ access })),
      };
    if (user && what.startsWith('DELETE')) {
      user.keys.splice(
        user.keys.findIndex(({ access }) => rest === `/s3Credentials/${access}`),
        1,
      );
      return { status: 200 };
    }
    return this.instance(what, body);
  }

  private instance(what: string, { flavorId }: Record<string, any>): { status: number; body?: unknown } {
    if (what === 'GET /flavor?region=GRA11') return { status: 200, body: this.flavors };
    if (what === 'GET /instance/i-1') {
      const status = this.resizing-- > 0 ? 'RESIZE' : 'ACTIVE';
      return { status: 200, body: { status, flavor: this.flavors.find(({ id }) => id === this.flavor) } };
    }
    if (what !== 'POST /instance/i-1/resize')
      return { status: 404, body: { message: `Got an invalid (or empty) URL: ${what}` } };
    this.flavor = flavorId as string;
    this.resizing = 2;
    return { status: 200, body: {} };
  }

  private make({ description, roles }: User): object {
    const user = { id: 100 + this.users.length, description, roles, requestCount: 0, keys: [] };
    this.users.push(user);
    return { ...user, status: 'creating', password: 'openstack-password' };
  }
}

function newKey(user: User): object {
  const number = `${user.id}-${user.keys.length + 1}-${Math.floor(performance.now() * 1000)}`;
  const key = { access: `access-${number}`, secret: `secret-${number}` };
  user.keys.push(key);
  return { ...key, tenantId: project, userId: String(user.id) };
}

/** "$1$" + SHA1_HEX(AS+"+"+CK+"+"+METHOD+"+"+QUERY+"+"+BODY+"+"+TSTAMP) */
function refusal({ method, url, headers }: IncomingMessage, body: string): string | null {
  if (headers['x-ovh-application'] !== shell.OVH_APPLICATION_KEY) return 'This application key is invalid';
  if (headers['x-ovh-consumer'] !== shell.OVH_CONSUMER_KEY) return 'This credential does not exist';
  const stamp = String(headers['x-ovh-timestamp']);
  if (Math.abs(now() - Number(stamp)) > 30) return 'Query out of time';
  const query = `http://${headers.host}${url}`;
  const text = `${shell.OVH_APPLICATION_SECRET}+${shell.OVH_CONSUMER_KEY}+${method}+${query}+${body}+${stamp}`;
  const expected = `$1$${createHash('sha1').update(text).digest('hex')}`;
  return headers['x-ovh-signature'] === expected ? null : 'Invalid signature';
}

function now(): number {
  return Math.floor(Date.now() / 1000) + secondsAhead;
}
