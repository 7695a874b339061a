import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { accepts, openPorts } from '../../platform/open-ports';

let server: Server;
const port = () => (server.address() as AddressInfo).port;

beforeAll((callback) => void (server = createServer().listen(0, '127.0.0.1', callback)));
afterAll((callback) => void server.close(callback));

test('an open port is told from a closed one', async () => {
  expect(await accepts('127.0.0.1', port())).toBe(true);
  expect(await accepts('127.0.0.1', 1)).toBe(false);
});

test('a port that is asked for besides the usual ones is probed, too', async () => {
  expect(await openPorts('127.0.0.1', [port()])).toContain(port());
});
