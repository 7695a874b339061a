import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../platform/https';
import { attempt } from '../../platform/shell';

const folder = mkdtempSync(join(tmpdir(), 'strata-https-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
const subject = ['-subj', '/O=Strata/CN=test', '-addext', 'subjectAltName=DNS:shop.test'];
const skipReason =
  spawnSync('openssl', [...words, ...subject]).status === 0 ? '' : ' (not observable here: openssl is missing)';
const observed = skipReason ? test.skip : test;

const servers: Server[] = [];
afterEach(() =>
  servers.splice(0).forEach((server) => {
    server.close();
    server.closeAllConnections();
  }),
);

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const plain = (listener: RequestListener) => portOf(createServer(listener));
const address = '127.0.0.1';

test('a name that nobody knows yet is asked at the given address, under its own name', async () => {
  const port = await plain((request, response) => response.end(`${request.method} ${request.headers.host}`));
  const response = await ask({ url: `http://shop.test:${port}/`, address });
  expect([response.status, response.body, response.certificate]).toEqual([200, `GET shop.test:${port}`, null]);
});

test('a body is sent as JSON, and a redirection is an answer', async () => {
  const port = await plain((request, response) => {
    request.on('data', (body) => response.writeHead(301, { location: '/x' }).end(body));
  });
  const response = await ask({ url: `http://shop.test:${port}/`, address, method: 'POST', body: '{"a":"ü"}' });
  expect([response.status, response.headers.location, response.body]).toEqual([301, '/x', '{"a":"ü"}']);
});

test('a letter that arrives in two pieces is one letter', async () => {
  const port = await plain((_, response) => {
    response.write(Buffer.from([0xc3]));
    setTimeout(() => response.end(Buffer.from([0xbc])), 200);
  });
  expect((await ask({ url: `http://shop.test:${port}/`, address })).body).toBe('ü');
});

test('an answer that never ends is cut off after the timeout', async () => {
  const port = await plain((_, response) => {
    const dripTimer = setInterval(() => response.write('.'), 100);
    response.on('close', () => clearInterval(dripTimer));
  });
  const url = `http://shop.test:${port}/`;
  await expect(ask({ url, address, timeoutSeconds: 0.5 })).rejects.toThrow(`${url} did not answer in time`);
}, 10_000);

test('a server that is silent, and a port where nobody listens', async () => {
  const url = `http://shop.test:${await plain(() => undefined)}/`;
  await expect(ask({ url, address, timeoutSeconds: 0.3 })).rejects.toThrow(`${url} did not answer in time`);
  await expect(ask({ url: 'http://shop.test:1/', address })).rejects.toThrow('connect ECONNREFUSED 127.0.0.1:1');
});

describe('over TLS', () => {
  const secure = () =>
    portOf(createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, out) => out.end('yes')));
  const ca = () => readFileSync(certificate, 'utf8');

  observed(`the certificate is verified for the name, and returned${skipReason}`, async () => {
    const response = await ask({ url: `https://shop.test:${await secure()}/`, address, ca: ca() });
    expect([response.body, response.certificate?.issuer]).toEqual(['yes', 'Strata test']);
    expect(response.certificate!.expires.getTime() - Date.now()).toBeGreaterThan(86_400_000);
  });

  observed(
    `one of an unknown authority or for another name is refused, whatever the shell says${skipReason}`,
    async () => {
      const port = await secure();
      await expect(ask({ url: `https://shop.test:${port}/`, address })).rejects.toThrow(/certificate/);
      await expect(ask({ url: `https://other.test:${port}/`, address, ca: ca() })).rejects.toThrow(/altnames/);
      const asking = `require('./platform/https').ask({ url: 'https://shop.test:${port}/', address: '${address}' })`;
      const program = `${asking}.catch(({ message }) => console.log(message))`;
      const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
      const options = { cwd: join(__dirname, '..', '..'), env };
      const { stdout } = await attempt(process.execPath, ['-r', 'ts-node/register', '-e', program], options);
      expect(stdout).toMatch(/certificate/);
    },
  );
});
