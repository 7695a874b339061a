/** How a benchmark counts what visitors notice: against an app that misbehaves on purpose. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { page, summaryOf } from '../../bench/release/page';
import { startLoad } from '../lab/soak/load';

const body = JSON.stringify({ version: '7', size: 0 });
let server: Server;
let visits = 0;
let bad: 'status' | 'half' | 'reset' | 'none';
const sockets: Duplex[] = [];

beforeEach(async () => {
  visits = 0;
  sockets.length = 0;
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      const isBad = request.url === '/' && (visits += 1) === 5;
      if (!isBad || bad === 'none') response.end(body);
      else if (bad === 'status') response.writeHead(502).end();
      else if (bad === 'reset') request.socket.destroy();
      else {
        response.writeHead(200, { 'content-length': 100 }).write('{');
        setTimeout(() => request.socket.destroy(), 20);
      }
    });
  });
  server.on('upgrade', (_, socket: Duplex) => {
    sockets.push(socket.on('error', () => undefined));
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  sockets.forEach((each) => each.destroy());
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function loadFor(milliseconds: number, during: () => void = () => undefined) {
  const { port } = server.address() as AddressInfo;
  const stop = startLoad({ address: '127.0.0.1', host: 'shop.example', port, uploadMilliseconds: 100 });
  await new Promise((resolve) => setTimeout(resolve, milliseconds / 2));
  during();
  await new Promise((resolve) => setTimeout(resolve, milliseconds / 2));
  return stop();
}

test('where all is well every request is counted once, and nothing failed', async () => {
  bad = 'none';
  const load = await loadFor(1000);
  expect(load.failures).toEqual([]);
  expect(load.cut).toEqual([]);
  expect(load.count).toBeGreaterThan(20);
  expect(load.answers).toEqual({ 7: load.count });
  expect(load.uploads).toBeGreaterThanOrEqual(1);
});

test.each([
  ['status', /^(GET|POST) \/: 502/],
  ['reset', /^(GET|POST) \/: socket hang up/],
  ['half', /^(GET|POST) \/: aborted/],
] as const)('a request that fails (%s) is counted', async (kind, words) => {
  bad = kind;
  const load = await loadFor(600);
  expect(load.failures).toEqual([expect.stringMatching(words)]);
  expect(load.answers).toEqual({ 7: load.count - 1 });
});

test('a WebSocket that is cut is counted, and opened again', async () => {
  bad = 'none';
  const load = await loadFor(600, () => sockets[0]!.destroy());
  expect(load.cut).toEqual([0]);
  expect(sockets).toHaveLength(2);
  expect(load.failures).toEqual([]);
});

const series = {
  ...{ hosts: 2, rollbackSeconds: 2.5, requests: 30_000, failures: ['GET /: 502', 'GET /: 502'], uploads: 4 },
  cuts: [64, 31],
  releases: [25, 24, 29].map((onHost) => ({ command: onHost * 2, onHost })),
};

test('the page has counts, medians and ratios', () => {
  expect(summaryOf(series)).toMatchObject({
    ...{ releases: 3, failures: 2, cuts: 2, shortestSocket: 31 },
    ...{ beyondWatch: 5, longestBeyondWatch: 9, commandRatio: 2, rollbackRatio: 0.1 },
  });
  const text = page([series, { ...series, hosts: 1, cuts: [], failures: [] }], '2026-12-01');
  expect(text).toContain('| 2 | 3 | 30000 | 2 | 4 | 2 | 31 s |\n| 1 | 3 | 30000 | 0 | 4 | 0 |  |');
  expect(text).toContain('| 2 | 5.0 s | 9.0 s | 2.00 | 2.5 s | 0.10 |');
  expect(text).toContain('What failed:\n\n- GET /: 502\n');
  expect(page([{ ...series, failures: [] }], '2026-12-01')).toContain('Nothing failed.');
});
